import type { BlockDraft, RowDraft } from '@rencana/document';
import { paragraph, placeOf } from '../content/block.ts';
import { reference, text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { section } from '../frame/chapter.ts';
import { periodText, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const texts = {
  strategy: { id: 'Arah Strategi', en: 'Strategies' },
  lead: {
    id: 'Hasil analisis menjadi dasar sasaran dan strategi setiap dimensi sebagaimana disajikan pada ',
    en: 'The analysis leads to the goals and strategies of each dimension that are shown in ',
  },
  caption: { id: 'Sasaran dan strategi setiap dimensi', en: 'Goals and strategies of each dimension' },
  columns: { id: ['Dimensi', 'Sasaran', 'Strategi'], en: ['Dimension', 'Goals', 'Strategies'] },
  closing: { id: 'Penutup', en: 'Closing' },
  standard: {
    id: (region: string, period: string) =>
      `Analisis strategis ini menggambarkan kesiapan dan kebutuhan ${region} serta menjadi dasar penyusunan Masterplan Smart City${period && ` ${period}`}.`,
    en: (region: string, period: string) =>
      `This analysis describes what ${region} has and needs; the Smart City Master Plan${period && ` ${period}`} rests on it.`,
  },
} as const;

/** BAB VI: goals and strategies of the dimensions, the closing words and the signatures. */
export function conclusion(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'conclusion')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'conclusion', level: 3 });
  const standard = paragraph(view.say(texts.standard)(regionName(view), periodText(view)));
  return [
    ...section(view, 'strategies', texts.strategy, strategies(view)),
    ...section(view, 'closing', texts.closing, [...(told.length > 0 ? told : [standard]), signatures(view)]),
  ];
}

function strategies(view: View): readonly BlockDraft[] {
  const told = view.dimensions.filter(({ element }) => element.goal.length > 0 || element.strategy.length > 0);
  if (told.length === 0) return [];
  const [dimension = '', goals = '', strategy = ''] = view.say(texts.columns);
  return [
    paragraph(view.say(texts.lead), reference('strategy-table'), '.'),
    table({
      id: 'strategy-table',
      caption: view.say(texts.caption),
      summary: view.say(texts.caption),
      columns: [
        { title: dimension, width: 18 },
        { title: goals, width: 38 },
        { title: strategy, width: 42 },
      ],
      rows: told.map((each) => row(view, each)),
    }),
  ];
}

function row(view: View, { element, title, tone }: PlanDimension): RowDraft {
  const lines = (proses: typeof element.goal) => {
    const told = proses.map((prose) => proseInlines(view, prose));
    if (told.length === 0) return '–';
    return told.length === 1 ? stack(told) : stack(told.map((line) => [text('• '), ...line]));
  };
  return {
    role: 'body',
    tone,
    place: placeOf(element),
    cells: [cell(title, { header: true, tone }), cell(lines(element.goal)), cell(lines(element.strategy))],
  };
}
