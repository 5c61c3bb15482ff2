import type { RowDraft, TableDraft } from '@rencana/document';
import type { Intersection } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  caption: { id: 'Irisan antardimensi yang disepakati', en: 'Intersections agreed on' },
  summary: {
    id: 'Setiap baris satu irisan dengan dimensi, pelaksana, hal yang dipakai bersama, dan koordinatornya.',
    en: 'One intersection a row, with its dimensions, carriers, what is shared and who coordinates.',
  },
  columns: {
    id: ['No', 'Irisan dan alasannya', 'Antara', 'Diwujudkan melalui', 'Dipakai bersama', 'Koordinator'],
    en: ['No', 'Intersection and reason', 'Between', 'Carried by', 'Shared', 'Coordinator'],
  },
} as const;

const widths = [3, 24, 18, 18, 18, 13];

/** The intersections that the plan declares; nothing where it declares none. */
export function intersectionTable(view: View, intersections: readonly Intersection[]): TableDraft | undefined {
  if (intersections.length === 0) return undefined;
  return table({
    id: 'intersection-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: inOrder(view, intersections).map((intersection, index) => row(view, intersection, index + 1)),
  });
}

function row(view: View, intersection: Intersection, number: number): RowDraft {
  return {
    role: 'body',
    place: placeOf(intersection),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(stack([[strong(titleOf(intersection, view.language))], proseInlines(view, intersection.reason)])),
      cell(titleLines(view, intersection.between)),
      cell(titleLines(view, intersection.through)),
      cell(stack(intersection.shares.map((shared) => proseInlines(view, shared)))),
      cell(intersection.coordinator ? shortName(view, intersection.coordinator) : [text('–')]),
    ],
  };
}
