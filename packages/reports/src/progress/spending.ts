import {
  type BudgetLine,
  type Decimal,
  divideDecimals,
  type Id,
  multiplyDecimals,
  type Reference,
  roundDecimal,
  sumDecimals,
  yearOf,
} from '@rencana/model';
import type { Carrier } from '../masterplan/carriers.ts';
import type { ProgressParts } from './progress-parts.ts';

/** Money spent by one carrier in one year from one fund, as one report of progress tells it. Rupiah. */
export interface SpentLine {
  readonly carrier: Id;
  readonly fund: Reference;
  readonly year: string;
  readonly rupiah: Decimal;
}

/** All that carriers have spent; the reports of one carrier add up. A span over years is left out, as in budgets. */
export function spentLines(parts: ProgressParts, carriers: readonly Carrier[]): readonly SpentLine[] {
  const known = new Set<Id | undefined>(carriers.map(({ id }) => id));
  return parts.progress.flatMap(({ about, spent }) => {
    const carrier = about.id;
    if (carrier === undefined || !known.has(carrier)) return [];
    return spent.flatMap(({ fund, entries }) =>
      entries.flatMap(({ from, until, value }) =>
        value.kind === 'money' && yearOf(from) === yearOf(until)
          ? [{ carrier, fund, year: yearOf(from), rupiah: value.rupiah }]
          : [],
      ),
    );
  });
}

/** The sum of what was spent. Rupiah. */
export function sumSpent(lines: readonly SpentLine[]): Decimal {
  return sumDecimals(lines.map(({ rupiah }) => rupiah));
}

/** What part of a budget was spent, in percent with two digits; missing where there is no budget. */
export function absorption(spent: readonly SpentLine[], budget: readonly BudgetLine[]): Decimal | undefined {
  const ratio = divideDecimals(sumSpent(spent), sumDecimals(budget.map(({ rupiah }) => rupiah)), 12);
  return ratio === undefined ? undefined : roundDecimal(multiplyDecimals(ratio, '100'), 2);
}
