import type { RowDraft, TableDraft, Tone } from '@rencana/document';
import { type Swot, sumDecimals } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { strong } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { findHome } from '../view/home.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const texts = {
  caption: { id: 'Faktor SWOT, bobot, dan dasarnya', en: 'SWOT factors, their weights and what they rest on' },
  summary: {
    id: 'Setiap baris satu faktor dengan dimensi, bobot, dan data atau kegiatan yang menjadi dasarnya.',
    en: 'One factor a row, with its dimension, weight and the data or actions that it rests on.',
  },
  columns: { id: ['Faktor', 'Dimensi', 'Bobot', 'Dasar'], en: ['Factor', 'Dimension', 'Weight', 'Rests on'] },
  others: { id: 'Belum digolongkan', en: 'Not classified' },
} as const;

type Quadrant = NonNullable<Swot['quadrant']>;

const quadrants: readonly (readonly [Quadrant, Tone])[] = [
  ['strength', 'good'],
  ['weakness', 'warning'],
  ['opportunity', 'good'],
  ['threat', 'bad'],
];
const widths = [40, 18, 9, 28];

/** All factors by quadrant, the weights of each quadrant summed. */
export function swotTable(view: View, { swot }: AnalysisParts): TableDraft {
  const all = inOrder(view, swot);
  const unclassified = all.filter(({ quadrant }) => quadrant === undefined);
  return table({
    id: 'swot-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: view.say(texts.columns).map((title, index) => ({
      title,
      width: widths[index] ?? 20,
      ...(index === 2 && { align: 'end' }),
    })),
    rows: [
      ...quadrants.flatMap(([quadrant, tone]) => {
        const members = all.filter((factor) => factor.quadrant === quadrant);
        return groupRows(view, view.say(vocabulary.quadrant[quadrant]), tone, members);
      }),
      ...groupRows(view, view.say(texts.others), 'neutral', unclassified),
    ],
  });
}

function groupRows(view: View, title: string, tone: Tone, members: readonly Swot[]): readonly RowDraft[] {
  if (members.length === 0) return [];
  const weights = members.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const sum = weights.length > 0 ? valueCell(numberValue(sumDecimals(weights)), { align: 'end' }) : cell('');
  return [
    { role: 'group', tone, cells: [cell(title, { colspan: 2 }), sum, cell('')] },
    ...members.map((factor) => row(view, factor)),
  ];
}

function row(view: View, factor: Swot): RowDraft {
  const { weight, because, description } = factor;
  const value = weight === undefined ? missingValue(view.say(vocabulary.missing.notFilled)) : numberValue(weight);
  return {
    role: 'body',
    place: placeOf(factor),
    cells: [
      cell(stack([[strong(titleOf(factor, view.language))], proseInlines(view, description)])),
      cell(findHome(view, factor)?.title ?? '–'),
      valueCell(value, { align: 'end' }),
      cell(because.length > 0 ? titleLines(view, because) : '–'),
    ],
  };
}
