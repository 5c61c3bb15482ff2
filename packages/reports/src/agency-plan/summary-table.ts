import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { reference, text } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';
import { chapterId } from './chapter-id.ts';

const texts = {
  caption: { id: 'Beban kerja menurut perangkat daerah', en: 'Work by agency' },
  summary: {
    id: 'Setiap baris satu perangkat daerah dengan jumlah kegiatan, quick win, dukungan, indikator, dan anggarannya.',
    en: 'One agency a row, with how many actions, quick wins, supported actions and indicators it has, and its budget.',
  },
  columns: {
    id: ['No', 'Perangkat daerah', 'Kegiatan', 'Quick win', 'Dukungan', 'Indikator'],
    en: ['No', 'Agency', 'Actions', 'Quick wins', 'Supports', 'Indicators'],
  },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

const widths = [3, 34, 9, 9, 10, 10];

/** How much each agency carries; the sums are those of the whole plan but for actions that nobody owns. */
export function summaryTable(view: View, works: readonly AgencyWork[]): TableDraft {
  const lines = works.flatMap((work) => work.lines);
  const scale = chooseScale(lines);
  const counts = works.map(countsOf);
  const sums = [0, 1, 2, 3].map((column) => counts.reduce((sum, each) => sum + (each[column] ?? 0), 0));
  return table({
    id: 'agency-summary',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: [
      ...view.say(texts.columns).map((title, index) => ({
        title,
        width: widths[index] ?? 9,
        align: index === 1 ? ('start' as const) : index === 0 ? ('center' as const) : ('end' as const),
      })),
      { title: view.say(vocabulary.budget[scale]), width: 15, align: 'end' as const },
    ],
    rows: [
      ...works.map(
        (work, index): RowDraft => ({
          role: 'body',
          place: placeOf(work.sopd),
          cells: [
            cell(String(index + 1), { align: 'center' }),
            nameCell(view, work),
            ...countsOf(work).map(countCell),
            moneyCell(view, work.lines, scale),
          ],
        }),
      ),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: 2 }), ...sums.map(countCell), moneyCell(view, lines, scale)],
      },
    ],
  });
}

/** The full name with its chapter. */
function nameCell(view: View, { sopd }: AgencyWork): CellDraft {
  return cell([text(`${titleOf(sopd, view.language)} (`), reference(chapterId(sopd)), text(')')], { header: true });
}

const countCell = (count: number) => valueCell(numberValue(String(count)), { align: 'end' });

function countsOf({ carriers, supported, indicators }: AgencyWork): readonly number[] {
  const quickwins = carriers.filter(({ type }) => type === 'quickwin').length;
  return [carriers.length - quickwins, quickwins, supported.length, indicators.length];
}
