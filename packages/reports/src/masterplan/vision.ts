import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { section } from '../frame/chapter.ts';
import { targetTable } from '../indicators/target-table.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { missionLists } from '../vision/mission-lists.ts';
import { objectiveBlocks } from '../vision/objective-blocks.ts';
import { visionStatements } from '../vision/vision-statements.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  vision: { id: 'Visi', en: 'Vision' },
  missions: { id: 'Misi', en: 'Missions' },
  objectives: { id: 'Sasaran', en: 'Objectives' },
  indicators: { id: 'Indikator Kinerja Utama', en: 'Key Indicators' },
  indicatorCaption: { id: 'Indikator kinerja utama', en: 'Key indicators' },
  none: {
    id: 'Rumusan visi, misi, dan sasaran Smart City belum ditetapkan pada saat dokumen ini disusun.',
    en: 'Vision, missions and objectives have not been set at the time of writing.',
  },
} as const;

/** BAB II: vision, missions and objectives; a sentence where the plan has none of them. */
export function vision(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'vision')) return [];
  const content = [
    ...narrativeBlocks(view, parts.narrative, { section: 'vision', level: 3 }),
    ...section(view, 'vision-statement', texts.vision, visionStatements(view)),
    ...section(view, 'missions', texts.missions, missionLists(view, parts.mission)),
    ...section(view, 'objectives', texts.objectives, objectiveBlocks(view, parts)),
    ...section(view, 'key-indicators', texts.indicators, keyIndicators(view, parts)),
  ];
  return content.length > 0 ? content : [paragraph(view.say(texts.none))];
}

/** Indicators of the plan as a whole: those without a dimension; one of a dimension outside of the plan is none. */
function keyIndicators(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  const indicators = inOrder(
    view,
    parts.indicator.filter((indicator) => indicator.in.length === 0),
  );
  if (indicators.length === 0) return [];
  return [
    targetTable(view, parts, indicators, { id: 'key-indicators-table', caption: view.say(texts.indicatorCaption) }),
  ];
}
