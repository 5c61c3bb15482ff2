import type { BudgetLine, Reference } from '@rencana/model';
import { fundName } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** The funds of budget lines, each once, in the order of their declaration. */
export function fundsOf(view: View, lines: readonly BudgetLine[]): readonly Reference[] {
  const funds = new Map(lines.map(({ fund }) => [fund.id ?? fund.name, fund]));
  return [...funds.values()].toSorted((left, right) => view.rank(left.id ?? '') - view.rank(right.id ?? ''));
}

/** The names of the funds of budget lines: `APBD Kabupaten, CSR/TJSL`. */
export function fundNames(view: View, lines: readonly BudgetLine[]): string {
  return fundsOf(view, lines)
    .map((fund) => fundName(view, fund))
    .join(', ');
}
