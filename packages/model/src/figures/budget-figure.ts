import type { PlanElement } from '../generated/elements.ts';
import type { BudgetLine, Figure } from '../plan.ts';
import { sumDecimals } from '../values/decimal.ts';
import { findMomentKind } from '../values/moment.ts';
import { missingFigure, moneyFigure } from './answers.ts';
import type { FigureContext } from './figure-table.ts';

/** The forms of every budget. */
export const budgetForms: readonly string[] = ['budget', 'budget.2025', 'budget.csr', 'budget.csr.2025'];

/** The summary of every budget. */
export const budgetSummary = {
  id: 'Anggaran seluruhnya, per tahun, per sumber dana, atau keduanya.',
  en: 'The budget in all, by year, by fund, or both.',
};

/** What follows `budget`: a fund, a year, both or nothing. */
export interface BudgetPath {
  readonly fund?: PlanElement;
  readonly year?: string;
}

/** Reads what follows `budget`; `undefined` where it names no fund. */
export function readBudgetPath(
  rest: readonly string[],
  { resolve }: Pick<FigureContext, 'resolve'>,
): BudgetPath | undefined {
  const last = rest.at(-1);
  const year = last !== undefined && findMomentKind(last) === 'year' ? last : undefined;
  const name = (year === undefined ? rest : rest.slice(0, -1)).join('.');
  if (name === '') return year === undefined ? {} : { year };
  const fund = resolve(name);
  return fund?.type === 'fund' ? { fund, ...(year !== undefined && { year }) } : undefined;
}

/** The sum of the lines that a budget path asks for; an element without any line at all has no budget to tell. */
export function budgetFigure(
  element: PlanElement,
  lines: readonly BudgetLine[],
  rest: readonly string[],
  context: FigureContext,
  isTotal = false,
): Figure | undefined {
  const path = readBudgetPath(rest, context);
  if (!path) return undefined;
  const asked = lines.filter(
    ({ fund, year }) =>
      (path.fund === undefined || fund.id === path.fund.id) && (path.year === undefined || year === path.year),
  );
  if (asked.length === 0 && !isTotal) return missingFigure(element, ['budget', ...rest].join('.'));
  return moneyFigure(element, sumDecimals(asked.map((line) => line.rupiah)), path.year);
}
