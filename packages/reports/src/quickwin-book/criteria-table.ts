import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { monthsBetween, type Quickwin } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue, toldMoneyValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titlesText } from '../plan-text/references-text.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { QuickwinBookParts } from './quickwin-book-parts.ts';

const texts = {
  caption: { id: 'Pemenuhan kriteria quick win', en: 'How the quick wins meet the criteria' },
  summary: {
    id: 'Setiap baris satu quick win dengan lama pelaksanaan, pelaksana, anggaran, indikator, dan keselarasannya.',
    en: 'One quick win a row, with its length, lead agency, budget, indicators and alignment.',
  },
  columns: {
    id: ['No', 'Quick win', 'Lama (bulan)', 'SOPD pelaksana', 'Anggaran', 'Indikator yang didukung', 'Selaras dengan'],
    en: ['No', 'Quick win', 'Months', 'Lead agency', 'Budget', 'Indicators it serves', 'Aligned with'],
  },
} as const;

const widths = [3, 18, 8, 12, 12, 22, 26];
const budgetColumn = 4;

/** What the criteria ask of a quick win, row by row; what the plan does not say yet is a dash with its reason. */
export function criteriaTable(view: View, parts: QuickwinBookParts, quickwins: readonly Quickwin[]): TableDraft {
  return table({
    id: 'criteria-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths).map((column, index) =>
      index === budgetColumn ? { ...column, align: 'end' } : column,
    ),
    rows: quickwins.map((quickwin, index) => row(view, parts, quickwin, index + 1)),
  });
}

function row(view: View, parts: QuickwinBookParts, quickwin: Quickwin, number: number): RowDraft {
  const owner = view.ownerOf(quickwin);
  const lines = parts.budgets.filter(({ carrier }) => carrier === quickwin.id);
  const missing = missingValue(view.say(vocabulary.missing.notFilled));
  const textOrMissing = (shown: string): CellDraft => (shown === '' ? valueCell(missing) : cell(shown));
  const { schedule } = quickwin;
  const months = schedule && monthsBetween(schedule.from, schedule.until);
  return {
    role: 'body',
    place: placeOf(quickwin),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(quickwin, view.language), { header: true }),
      valueCell(months === undefined ? missing : numberValue(String(months)), { align: 'center' }),
      textOrMissing(owner ? shortName(view, owner) : ''),
      valueCell(lines.length === 0 ? missing : toldMoneyValue(sumLines(lines), view.language), { align: 'end' }),
      textOrMissing(titlesText(view, quickwin.contributesTo)),
      textOrMissing(titlesText(view, quickwin.aligns)),
    ],
  };
}
