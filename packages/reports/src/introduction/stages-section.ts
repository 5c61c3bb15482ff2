import type { BlockDraft } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { section } from '../frame/chapter.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { stageTable } from './stage-table.ts';

const texts = {
  title: { id: 'Tahapan Penyusunan', en: 'How the Plan Was Written' },
  lead: {
    id: 'Masterplan ini disusun secara bertahap bersama perangkat daerah dan pemangku kepentingan, sebagaimana disajikan pada ',
    en: 'The plan was written in stages together with agencies and stakeholders, as shown in ',
  },
} as const;

/** The stages in which the plan was written; left out where the plan names none. */
export function stagesSection(view: View, parts: Pick<PlanParts, 'narrative' | 'stage'>): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction', 'stages')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'stages', level: 3 });
  const shown = stageTable(view, parts.stage);
  const blocks = shown ? [paragraph(view.say(texts.lead), reference('stages-table'), '.'), shown] : [];
  return section(view, 'stages', texts.title, [...told, ...blocks]);
}
