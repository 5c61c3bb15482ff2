import { type BudgetLine, type Decimal, sumDecimals } from '@rencana/model';

/** The sum of budget lines. Rupiah. */
export function sumLines(lines: readonly BudgetLine[]): Decimal {
  return sumDecimals(lines.map(({ rupiah }) => rupiah));
}

/** The years that have money, in order. */
export function budgetYears(lines: readonly BudgetLine[]): readonly string[] {
  return [...new Set(lines.map(({ year }) => year))].toSorted();
}

/** Juta where every amount is a whole number of them, else full rupiah; a table never mixes scales or rounds. */
export function chooseScale(lines: readonly Pick<BudgetLine, 'rupiah'>[]): 1 | 1e6 {
  return lines.length > 0 && lines.every(({ rupiah }) => /^-?\d*0{6}$/.test(rupiah) || rupiah === '0') ? 1e6 : 1;
}
