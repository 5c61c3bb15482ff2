import { momentFigure, numberFigure, spanFigure } from '../figures/answers.ts';
import { budgetFigure, budgetForms, budgetSummary } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { linkedFigure, simpleFigure } from '../figures/simple-figure.ts';
import { divideDecimals } from '../values/decimal.ts';

export const planFigures: FigureTable<'plan'> = {
  budget: {
    forms: budgetForms,
    summary: budgetSummary,
    find: (plan, rest, context) => budgetFigure(plan, context.parts.budgets, rest, context, true),
  },
  coverage: simpleFigure(
    'coverage',
    {
      id: 'Bagian subdimensi yang dilayani, dalam persen.',
      en: 'The part of all sub-dimensions that is served, in percent.',
    },
    (plan, { parts }) => {
      const served = parts.coverage.filter(({ carriers }) => carriers.length > 0).length;
      return numberFigure(plan, divideDecimals(String(served * 100), String(parts.coverage.length), 2) ?? '0', true);
    },
  ),
  intersections: simpleFigure(
    'intersections',
    { id: 'Banyaknya pasangan dimensi yang beririsan.', en: 'How many pairs of dimensions intersect.' },
    (plan, { parts }) => numberFigure(plan, String(parts.intersections.filter(({ strength }) => strength > 0).length)),
  ),
  period: simpleFigure('period', { id: 'Masa berlakunya.', en: 'Its period.' }, (plan) =>
    spanFigure(plan, plan.period),
  ),
  date: simpleFigure('date', { id: 'Tanggal keadaan rencana.', en: 'The date of its state.' }, (plan) =>
    momentFigure(plan, plan.date),
  ),
  leader: linkedFigure('leader', { id: 'Nama kepala daerah.', en: 'The name of its leader.' }, (plan) => plan.leader),
};
