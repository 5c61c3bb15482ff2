import type { RowDraft, TableDraft } from '@rencana/document';
import type { PlanParts, Quickwin } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Quick win dan manfaatnya', en: 'The quick wins and what they bring' },
  summary: {
    id: 'Setiap baris satu quick win dengan dimensi, manfaat, pelaksana, jadwal, dan anggarannya.',
    en: 'One quick win a row, with its dimension, benefit, lead agency, schedule and budget.',
  },
  columns: {
    id: ['No', 'Quick win dan dimensi', 'Manfaat bagi masyarakat', 'SOPD pelaksana', 'Jadwal'],
    en: ['No', 'Quick win and dimension', 'Benefit for the public', 'Lead agency', 'Schedule'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

const widths = [3, 24, 30, 14, 15];

/** Quick wins with what the public has of each, their money and its sum. */
export function quickwinTable(
  view: View,
  parts: Pick<PlanParts, 'budgets'>,
  quickwins: readonly Quickwin[],
): TableDraft {
  const ids = new Set(quickwins.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const scale = chooseScale(lines);
  const money = { title: view.say(texts.money)[scale], width: 13, align: 'end' as const };
  return table({
    id: 'quickwin-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [...numberedColumns(view.say(texts.columns), widths), money],
    rows: [
      ...quickwins.map((quickwin, index): RowDraft => {
        const own = lines.filter(({ carrier }) => carrier === quickwin.id);
        return {
          role: 'body',
          place: placeOf(quickwin),
          cells: [...textCells(view, quickwin, index + 1), moneyCell(view, own, scale)],
        };
      }),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: widths.length }), moneyCell(view, lines, scale)],
      },
    ],
  });
}

function textCells(view: View, quickwin: Quickwin, number: number) {
  const owner = view.ownerOf(quickwin);
  const home = findHome(view, quickwin);
  return [
    cell(String(number), { align: 'center' }),
    cell(stack([[text(titleOf(quickwin, view.language))], home ? [text(home.title)] : []]), { header: true }),
    cell(benefitOf(view, quickwin)),
    cell(owner ? shortName(view, owner) : '–'),
    cell(quickwin.schedule ? spanText(quickwin.schedule, view.language) : '–'),
  ];
}

/** What the public has of it; else its outcome or goal. */
function benefitOf(view: View, { benefit, outcome, goal }: Quickwin) {
  const told = benefit.filter((each) => each.for === 'public').map((each) => proseInlines(view, each.description));
  const lines = [
    told,
    outcome.map((prose) => proseInlines(view, prose)),
    goal.map((prose) => proseInlines(view, prose)),
  ];
  return lines.map(stack).find((line) => line.length > 0) ?? '–';
}
