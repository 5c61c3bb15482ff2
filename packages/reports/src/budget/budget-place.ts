import type { Place } from '@rencana/document';
import type { BudgetLine, Carrier } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import type { View } from '../view/view.ts';

/** Where money was said: a single amount by its year, several of one carrier by their property, those of many nowhere. */
export function budgetPlace(view: View, lines: readonly BudgetLine[]): Place | undefined {
  const [first, ...others] = lines;
  if (!first || others.some(({ carrier }) => carrier !== first.carrier)) return undefined;
  const carrier = view.findById(first.carrier);
  if (!carrier || !('budget' in carrier)) return undefined;
  const path = others.length === 0 ? entryPath(carrier.budget, first) : undefined;
  return placeOf(carrier, path ?? 'budget');
}

/** The entry of the amount, unless a revision put another one in its place. */
function entryPath(budget: Carrier['budget'], { fund, year, rupiah }: BudgetLine): string | undefined {
  for (const [index, series] of budget.entries()) {
    if (series.fund.id !== fund.id) continue;
    const entry = series.entries.findIndex(
      ({ from, value }) => from.startsWith(year) && value.kind === 'money' && value.rupiah === rupiah,
    );
    if (entry >= 0) return `${index === 0 ? 'budget' : `budget.${index}`}#${entry}:value`;
  }
  return undefined;
}
