import type { BlockDraft, RowDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { text } from '../content/inline.ts';
import { type ColumnDefinition, cell, table } from '../content/table.ts';
import type { View } from '../view/view.ts';
import { budgetYears, chooseScale } from './budget-lines.ts';
import { type MoneyColumns, moneyCells } from './money-cells.ts';

const texts = {
  sum: { id: 'Jumlah', en: 'Total' },
  unit: {
    id: { 1: 'Seluruh angka dalam rupiah.', 1e6: 'Seluruh angka dalam juta rupiah.' },
    en: { 1: 'All figures in rupiah.', 1e6: 'All figures in million rupiah.' },
  },
} as const;

/** What one row of a money table is about, and its money. */
export interface MoneyRow extends Pick<RowDraft, 'place' | 'tone'> {
  readonly title: string;
  readonly lines: readonly BudgetLine[];
}

export interface MoneyTableOptions {
  readonly id: string;
  readonly caption: string;
  readonly summary: string;
  /** The header of the first column. */
  readonly head: string;
  readonly rows: readonly MoneyRow[];
}

/** More years in full rupiah need a page on its side. */
const portraitYears = 5;

/** Rows with a column for each year and their sum, and a total; years and scale follow from all rows. */
export function moneyTable(view: View, { rows, head, ...options }: MoneyTableOptions): BlockDraft {
  const lines = rows.flatMap((row) => row.lines);
  const money: MoneyColumns = { years: budgetYears(lines), scale: chooseScale(lines) };
  const width = money.scale === 1 ? 14 : 7;
  const columns: readonly ColumnDefinition[] = [
    { title: head, width: 20 },
    ...money.years.map((title): ColumnDefinition => ({ title, width, align: 'end' })),
    { title: view.say(texts.sum), width: width + 1, align: 'end' },
  ];
  const block = table({
    ...options,
    density: 'compact',
    columns,
    rows: [
      ...rows.map(
        ({ title, lines: own, ...look }): RowDraft => ({
          role: 'body',
          ...look,
          cells: [cell(title, { header: true }), ...moneyCells(view, own, money)],
        }),
      ),
      { role: 'total', cells: [cell(view.say(texts.sum)), ...moneyCells(view, lines, money)] },
    ],
    note: [text(view.say(texts.unit)[money.scale])],
  });
  return money.scale === 1 && money.years.length > portraitYears ? { kind: 'landscape', children: [block] } : block;
}
