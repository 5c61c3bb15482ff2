import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import type { Gap } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { emphasis, text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { atHome } from '../view/home.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const texts = {
  caption: { id: (title: string) => `Kesenjangan ${title}`, en: (title: string) => `Gaps of ${title}` },
  summary: {
    id: 'Setiap baris satu kesenjangan dengan subdimensi, keadaan sekarang, keadaan yang dituju, dan yang menutupnya.',
    en: 'One gap a row, with its sub-dimension, existing and desired state and what closes it.',
  },
  columns: {
    id: ['Subdimensi', 'Keadaan sekarang', 'Kesenjangan', 'Keadaan yang dituju', 'Ditutup oleh'],
    en: ['Sub-dimension', 'Existing state', 'Gap', 'Desired state', 'Closed by'],
  },
  whole: { id: 'Seluruh dimensi', en: 'Whole dimension' },
  none: {
    id: 'Kesenjangan pada subdimensi ini belum dirumuskan.',
    en: 'No gap has been worded for this sub-dimension.',
  },
} as const;

const widths = [16, 22, 18, 22, 20];

/** The gaps of a dimension by sub-dimension, from what is to what is to be; a sub-dimension without one says so. */
export function gapTable(view: View, parts: AnalysisParts, dimension: PlanDimension, id: string): TableDraft {
  const gaps = inOrder(view, atHome(view, parts.gap, dimension));
  const ofWhole = gaps.filter((gap) => view.homeOf(gap).subdimension === undefined);
  return table({
    id,
    caption: view.say(texts.caption)(dimension.title),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: view.say(texts.columns).map((title, index) => ({ title, width: widths[index] ?? 20 })),
    rows: [
      ...ofWhole.map((gap) => gapRow(view, gap, cell(view.say(texts.whole), { header: true }))),
      ...dimension.subdimensions.flatMap((subdimension) => {
        const head = cell(titleOf(subdimension, view.language), { header: true });
        const own = gaps.filter((gap) => view.homeOf(gap).subdimension === subdimension.id);
        if (own.length > 0) return own.map((gap) => gapRow(view, gap, head));
        const none = cell([emphasis(view.say(texts.none))], { colspan: widths.length - 1 });
        return [{ role: 'body' as const, place: placeOf(subdimension), cells: [head, none] }];
      }),
    ],
  });
}

function gapRow(view: View, gap: Gap, head: CellDraft): RowDraft {
  return {
    role: 'body',
    place: placeOf(gap),
    cells: [
      head,
      cell(gap.existing ? proseInlines(view, gap.existing) : '–'),
      cell([text(titleOf(gap, view.language))]),
      cell(gap.desired ? proseInlines(view, gap.desired) : '–'),
      cell(gap.closedBy.length > 0 ? titleLines(view, gap.closedBy) : '–'),
    ],
  };
}
