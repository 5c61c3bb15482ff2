import type { CellDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { valueCell } from '../content/table.ts';
import { columnMoneyValue, missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import type { View } from '../view/view.ts';
import { sumLines } from './budget-lines.ts';
import { budgetPlace } from './budget-place.ts';

/** How the money of one table is laid out. */
export interface MoneyColumns {
  readonly years: readonly string[];
  readonly scale: 1 | 1e6;
}

/** The sum of the lines of one year, or a dash that says why there is none. */
export function moneyCell(view: View, lines: readonly BudgetLine[], scale: 1 | 1e6): CellDraft {
  const value =
    lines.length === 0
      ? missingValue(view.say(vocabulary.missing.notBudgeted))
      : columnMoneyValue(sumLines(lines), scale, view.language);
  return valueCell(value, { align: 'end' }, budgetPlace(view, lines));
}

/** A cell for each year and one for their sum. */
export function moneyCells(
  view: View,
  lines: readonly BudgetLine[],
  { years, scale }: MoneyColumns,
): readonly CellDraft[] {
  const byYear = years.map((year) =>
    moneyCell(
      view,
      lines.filter((line) => line.year === year),
      scale,
    ),
  );
  return [...byYear, moneyCell(view, lines, scale)];
}
