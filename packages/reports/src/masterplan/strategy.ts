import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { strong } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { dimensionSection } from './dimension-section.ts';
import { intersectionSection } from './intersection-section.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  lead: {
    id: (count: string) =>
      `Bab ini menguraikan strategi pembangunan pada ${count} dimensi Smart City. Setiap dimensi memuat sasaran, strategi menurut subdimensi, program dan quick win, serta indikator yang menjadi ukuran keberhasilannya.`,
    en: (count: string) =>
      `This chapter gives the development strategy in ${plural(count, 'Smart City dimension')}: their goals, strategies by sub-dimension, programmes and quick wins, and the indicators that measure success.`,
  },
  none: {
    id: 'Dimensi Smart City belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No dimensions have been set at the time of writing.',
  },
  priority: { id: ' Dimensi prioritas daerah adalah ', en: ' The priority of the region is ' },
} as const;

/** BAB III: one section a dimension, then the intersections between dimensions. */
export function strategy(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  const sections = wantsSection(view, 'strategy')
    ? view.dimensions.flatMap((dimension) => dimensionSection(view, parts, dimension))
    : [];
  const crossings = wantsSection(view, 'strategy', 'intersections') ? intersectionSection(view, parts) : [];
  if (!wantsSection(view, 'strategy')) return crossings;
  if (sections.length === 0) return [paragraph(view.say(texts.none))];
  const lead = view.say(texts.lead)(countWord(view.dimensions.length, view.language));
  const { priority } = view.plan ?? {};
  const named = priority ? [view.say(texts.priority), strong(titleOfReference(view, priority)), '.'] : [];
  return [
    paragraph(lead, ...named),
    ...narrativeBlocks(view, parts.narrative, { section: 'strategy', level: 3 }),
    ...sections,
    ...crossings,
  ];
}
