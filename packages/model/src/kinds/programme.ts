import { budgetLinesOf } from '../derived/budgets.ts';
import { findById } from '../derived/find-by-id.ts';
import { parentsOf } from '../derived/parents.ts';
import { budgetFigure, budgetForms, budgetSummary } from '../figures/budget-figure.ts';
import type { FigureParts, FigureTable } from '../figures/figure-table.ts';
import type { Programme } from '../generated/elements.ts';
import type { BudgetLine } from '../plan.ts';
import { ownerFigure } from './owner-figure.ts';

export const programmeFigures: FigureTable<'programme'> = {
  budget: {
    forms: budgetForms,
    summary: budgetSummary,
    find: (programme, rest, context) => budgetFigure(programme, linesUnder(programme, context.parts), rest, context),
  },
  ceiling: {
    forms: ['ceiling', 'ceiling.2025'],
    summary: { id: 'Pagu program sendiri.', en: "The programme's own ceiling." },
    find: (programme, rest, context) => budgetFigure(programme, budgetLinesOf(programme, context.parts), rest, context),
  },
  owner: ownerFigure(),
};

/** Money of everything that counts under a programme; its own where nothing stands under it. */
function linesUnder(programme: Programme, parts: FigureParts): readonly BudgetLine[] {
  return parts.budgets.filter(({ carrier }) => {
    if (carrier === programme.id) return true;
    const element = findById(parts.action, carrier) ?? findById(parts.quickwin, carrier);
    return element !== undefined && parentsOf(element, parts).some((parent) => parent.id === programme.id);
  });
}
