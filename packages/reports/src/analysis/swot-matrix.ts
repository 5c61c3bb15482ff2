import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import type { Swot } from '@rencana/model';
import { strong, text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  caption: { id: 'Matriks SWOT', en: 'SWOT matrix' },
  summary: {
    id: 'Baris memisahkan faktor dari dalam dan dari luar daerah; kolom memisahkan yang mendukung dan yang menghambat.',
    en: 'Rows tell factors inside the region from those outside; columns tell what helps from what hinders.',
  },
  columns: { id: ['Asal', 'Mendukung', 'Menghambat'], en: ['Origin', 'Helps', 'Hinders'] },
  inside: { id: 'Dari dalam daerah', en: 'Inside the region' },
  outside: { id: 'Dari luar daerah', en: 'Outside the region' },
  none: { id: 'belum dirumuskan', en: 'not worded yet' },
} as const;

type Quadrant = NonNullable<Swot['quadrant']>;

/** The four quadrants side by side. */
export function swotMatrix(view: View, all: readonly Swot[]): TableDraft {
  const row = (title: string, helps: Quadrant, hinders: Quadrant): RowDraft => ({
    role: 'body',
    cells: [cell(title, { header: true }), quadrantCell(view, all, helps), quadrantCell(view, all, hinders)],
  });
  const [origin = '', helps = '', hinders = ''] = view.say(texts.columns);
  const columns = [
    { title: origin, width: 14 },
    { title: helps, width: 40 },
    { title: hinders, width: 40 },
  ];
  return table({
    id: 'swot-matrix',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns,
    header: [{ role: 'header', cells: columns.map(({ title }) => cell(title, { header: true })) }],
    rows: [row(view.say(texts.inside), 'strength', 'weakness'), row(view.say(texts.outside), 'opportunity', 'threat')],
  });
}

function quadrantCell(view: View, all: readonly Swot[], quadrant: Quadrant): CellDraft {
  const members = inOrder(
    view,
    all.filter((factor) => factor.quadrant === quadrant),
  );
  const lines = members.map((factor) => [text(`• ${titleOf(factor, view.language)}`)]);
  const head = [strong(view.say(vocabulary.quadrant[quadrant]))];
  return cell(stack([head, ...(lines.length > 0 ? lines : [[text(view.say(texts.none))]])]));
}
