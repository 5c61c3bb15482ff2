import { budgetFigure } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';

export const fundFigures: FigureTable<'fund'> = {
  budget: {
    forms: ['budget', 'budget.2025'],
    summary: { id: 'Anggaran dari sumber dana ini.', en: 'The budget from this fund.' },
    find: (fund, rest, context) => {
      const lines = context.parts.budgets.filter((line) => line.fund.id === fund.id);
      return budgetFigure(fund, lines, rest, context, true);
    },
  },
};
