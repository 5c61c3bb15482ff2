import { dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { type Fact, type PlanParts, reachedSeries } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { latestPoint } from '../indicators/series-point.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  caption: { id: 'Data pokok daerah', en: 'Main facts about the region' },
  summary: {
    id: 'Setiap baris satu data dengan nilai terakhir, satuan, tahun, dan sumbernya.',
    en: 'One fact a row, with its latest value, unit, year and source.',
  },
  columns: {
    id: ['No', 'Data', 'Nilai', 'Satuan', 'Waktu', 'Sumber'],
    en: ['No', 'Fact', 'Value', 'Unit', 'Time', 'Source'],
  },
} as const;

const widths = [3, 24, 11, 14, 10, 28];

/** The facts of the region with their latest values; nothing where the plan has none. */
export function factTable(view: View, parts: Pick<PlanParts, 'fact' | 'progress'>): TableDraft | undefined {
  if (parts.fact.length === 0) return undefined;
  return table({
    id: 'fact-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: view.say(texts.columns).map((title, index) => ({
      title,
      width: widths[index] ?? 10,
      ...(index === 0 && { align: 'center' }),
      ...(index === 2 && { align: 'end' }),
    })),
    rows: inOrder(view, parts.fact).map((fact, index) => row(view, parts, fact, index + 1)),
  });
}

function row(view: View, parts: Pick<PlanParts, 'progress'>, fact: Fact, number: number): RowDraft {
  const latest = latestPoint(reachedSeries(fact, parts));
  const value = latest ? scalarValue(view, latest.value) : missingValue(view.say(vocabulary.missing.noData));
  const definition = proseInlines(view, fact.definition);
  return {
    role: 'body',
    place: placeOf(fact),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(stack([[text(titleOf(fact, view.language))], definition]), { header: true }),
      valueCell(value, { align: 'end' }),
      cell(fact.unit ? proseInlines(view, fact.unit) : '–'),
      cell(latest ? dateText(latest.at, view.language) : '–'),
      cell(fact.source ? proseInlines(view, fact.source) : '–'),
    ],
  };
}
