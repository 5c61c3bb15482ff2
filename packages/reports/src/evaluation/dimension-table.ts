import type { TableDraft } from '@rencana/document';
import type { ComponentBlock, Evaluation, Reference } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { cell, headerRows, table } from '../content/table.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { componentPath, scoreCell } from './component-table.ts';
import { meanScore } from './final-score.ts';

/** The scores of each dimension, a column for each component that gives them, with their mean; nothing where none does. */
export function dimensionTable(view: View, evaluation: Evaluation): TableDraft | undefined {
  const components = evaluation.component.filter(({ perDimension }) => perDimension.length > 0);
  const [first] = components;
  if (!first) return undefined;
  const scoreOf = ({ perDimension }: ComponentBlock, id: string) =>
    perDimension.find(({ dimension }) => (dimension.id ?? dimension.name) === id)?.number;
  const scored = new Map(
    components.flatMap(({ perDimension }) =>
      perDimension.map(({ dimension }) => [dimension.id ?? dimension.name, dimension]),
    ),
  );
  const columns = [
    { title: 'Dimensi', width: 40 },
    ...components.map(({ title, name }) => ({ title: title ?? name ?? 'Nilai', width: 20, align: 'end' as const })),
  ];
  return table({
    id: `dimension-scores-${evaluation.name}`,
    caption: 'Nilai menurut dimensi',
    summary: 'Setiap baris satu dimensi dengan nilainya; baris terakhir rata-ratanya.',
    columns,
    header: headerRows(columns),
    rows: [
      ...[...scored].map(([id, reference]) => ({
        role: 'body' as const,
        place: placeOf(evaluation, `${componentPath(evaluation.component.indexOf(first))}/per-dimension`),
        cells: [
          cell(dimensionTitle(view, reference), { header: true }),
          ...components.map((each) => scoreCell(scoreOf(each, id))),
        ],
      })),
      {
        role: 'total',
        cells: [
          cell('Rata-rata'),
          ...components.map(({ perDimension }) => scoreCell(meanScore(perDimension.map(({ number }) => number)), 3)),
        ],
      },
    ],
  });
}

/** An evaluation may score dimensions that the plan does not cover, of which only the name is known. */
function dimensionTitle(view: View, reference: Reference): string {
  const title = titleOfReference(view, reference);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
