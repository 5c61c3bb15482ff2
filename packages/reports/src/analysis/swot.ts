import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { section } from '../frame/chapter.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { missionLists } from '../vision/mission-lists.ts';
import { objectiveBlocks } from '../vision/objective-blocks.ts';
import { visionStatements } from '../vision/vision-statements.ts';
import type { AnalysisParts } from './analysis-parts.ts';
import { swotMatrix } from './swot-matrix.ts';
import { swotTable } from './swot-table.ts';

const texts = {
  swot: { id: 'Analisis SWOT', en: 'SWOT Analysis' },
  matrixLead: {
    id: 'Kekuatan, kelemahan, peluang, dan ancaman daerah dirangkum pada ',
    en: 'Strengths, weaknesses, opportunities and threats are summed up in ',
  },
  tableLead: {
    id: ', sedangkan bobot dan dasar setiap faktor disajikan pada ',
    en: '; the weight of each factor and what it rests on is shown in ',
  },
  vision: { id: 'Visi Smart City', en: 'Smart City Vision' },
  missions: { id: 'Misi Smart City', en: 'Smart City Missions' },
  objectives: { id: 'Sasaran Smart City', en: 'Smart City Objectives' },
  noSwot: {
    id: 'Analisis SWOT belum disusun pada saat dokumen ini dicetak.',
    en: 'No SWOT analysis has been made at the time of writing.',
  },
  noVision: {
    id: 'Visi Smart City belum dirumuskan pada saat dokumen ini disusun.',
    en: 'The Smart City vision has not been worded at the time of writing.',
  },
} as const;

/** BAB V: the four quadrants, then the vision that follows from them with its missions and objectives. */
export function swot(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  return [
    ...(wantsSection(view, 'swot') ? section(view, 'swot-analysis', texts.swot, factors(view, parts)) : []),
    ...(wantsSection(view, 'swot', 'vision') ? vision(view, parts) : []),
  ];
}

function factors(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const told = narrativeBlocks(view, parts.narrative, { section: 'swot', level: 3 });
  if (parts.swot.length === 0) return told.length > 0 ? told : [paragraph(view.say(texts.noSwot))];
  const lead = [view.say(texts.matrixLead), reference('swot-matrix'), view.say(texts.tableLead)];
  return [
    ...told,
    paragraph(...lead, reference('swot-table'), '.'),
    swotMatrix(view, parts.swot),
    swotTable(view, parts),
  ];
}

function vision(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const statements = visionStatements(view);
  const smart = parts.mission.filter(({ tier }) => tier !== 'region');
  return [
    ...section(
      view,
      'vision',
      texts.vision,
      statements.length > 0 ? statements : [paragraph(view.say(texts.noVision))],
    ),
    ...section(view, 'missions', texts.missions, missionLists(view, smart)),
    ...section(view, 'objectives', texts.objectives, objectiveBlocks(view, parts)),
  ];
}
