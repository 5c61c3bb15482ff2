import type { RowDraft, TableDraft } from '@rencana/document';
import type { BudgetLine, Quickwin } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const widths = [4, 24, 17, 16, 24];

/** The quick wins that are promised, who carries them out, when, and with how much. */
export function quickwinTable(view: View, quickwins: readonly Quickwin[], budgets: readonly BudgetLine[]): TableDraft {
  const linesOf = ({ id }: Quickwin) => budgets.filter(({ carrier }) => carrier === id);
  const lines = quickwins.flatMap(linesOf);
  const scale = chooseScale(lines);
  const money = { title: vocabulary.budget[scale].id, width: 18, align: 'end' as const };
  return table({
    id: 'committed-quickwins',
    caption: 'Quick win yang dilaksanakan',
    summary: 'Setiap baris satu quick win dengan dimensi, pelaksana, jadwal, dan anggarannya.',
    columns: [...numberedColumns(['No', 'Quick win', 'Dimensi', 'Pelaksana', 'Jadwal'], widths), money],
    rows: [
      ...quickwins.map((quickwin, index): RowDraft => {
        const owner = view.ownerOf(quickwin);
        return {
          role: 'body',
          place: placeOf(quickwin),
          cells: [
            cell(`${index + 1}.`, { align: 'center' }),
            cell(titleOf(quickwin, 'id')),
            cell(findHome(view, quickwin)?.title ?? '–'),
            cell(owner ? shortName(view, owner) : '–'),
            cell(quickwin.schedule ? spanText(quickwin.schedule, 'id') : '–'),
            moneyCell(view, linesOf(quickwin), scale),
          ],
        };
      }),
      { role: 'total', cells: [cell('Jumlah', { colspan: widths.length }), moneyCell(view, lines, scale)] },
    ],
  });
}
