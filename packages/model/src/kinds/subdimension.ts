import { numberFigure } from '../figures/answers.ts';
import { budgetFigure, budgetForms, budgetSummary } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { simpleFigure } from '../figures/simple-figure.ts';

export const subdimensionFigures: FigureTable<'subdimension'> = {
  budget: {
    forms: budgetForms,
    summary: budgetSummary,
    find: (subdimension, rest, context) => {
      const lines = context.parts.budgets.filter((line) => line.subdimension === subdimension.id);
      return budgetFigure(subdimension, lines, rest, context, true);
    },
  },
  coverage: simpleFigure(
    'coverage',
    {
      id: 'Banyaknya kegiatan dan quick win yang melayaninya.',
      en: 'How many actions and quick wins serve it.',
    },
    (subdimension, { parts }) => {
      const found = parts.coverage.find((coverage) => coverage.subdimension === subdimension.id);
      return numberFigure(subdimension, String(found?.carriers.length ?? 0));
    },
  ),
};
