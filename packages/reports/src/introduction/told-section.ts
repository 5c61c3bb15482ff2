import type { BlockDraft } from '@rencana/document';
import type { PlanParts, Text } from '@rencana/model';
import { section } from '../frame/chapter.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';

const titles = {
  background: { id: 'Latar Belakang', en: 'Background' },
  purpose: { id: 'Maksud dan Tujuan', en: 'Purpose' },
  framework: { id: 'Kerangka Pikir', en: 'Framework' },
  trends: { id: 'Arah Perkembangan', en: 'Trends' },
} as const satisfies Record<string, Text>;

/** A section that only the plan can tell, under its customary title; left out where it tells nothing. */
export function toldSection(
  view: View,
  parts: Pick<PlanParts, 'narrative'>,
  name: keyof typeof titles,
): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction', name)) return [];
  return section(view, name, titles[name], narrativeBlocks(view, parts.narrative, { section: name, level: 3 }));
}
