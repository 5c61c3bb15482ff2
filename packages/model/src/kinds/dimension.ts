import { numberFigure } from '../figures/answers.ts';
import { budgetFigure, budgetForms, budgetSummary } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { divideDecimals } from '../values/decimal.ts';

export const dimensionFigures: FigureTable<'dimension'> = {
  budget: {
    forms: budgetForms,
    summary: budgetSummary,
    find: (dimension, rest, context) => {
      const lines = context.parts.budgets.filter((line) => line.dimension === dimension.id);
      return budgetFigure(dimension, lines, rest, context, true);
    },
  },
  coverage: {
    forms: ['coverage'],
    summary: {
      id: 'Bagian subdimensi yang dilayani kegiatan atau quick win, dalam persen.',
      en: 'The part of its sub-dimensions that an action or quick win serves, in percent.',
    },
    find: (dimension, rest, { parts }) => {
      if (rest.length > 0) return undefined;
      const all = parts.coverage.filter((coverage) => coverage.dimension === dimension.id);
      const served = all.filter(({ carriers }) => carriers.length > 0).length;
      return numberFigure(dimension, divideDecimals(String(served * 100), String(all.length), 2) ?? '0', true);
    },
  },
  intersections: {
    forms: ['intersections', 'intersections.economy'],
    summary: {
      id: 'Banyaknya dimensi yang beririsan dengannya, atau banyaknya irisan dengan satu dimensi.',
      en: 'How many dimensions it intersects, or how many elements tie it to one of them.',
    },
    find: (dimension, rest, { parts, resolve }) => {
      const pairs = parts.intersections.filter(({ first, second }) => [first, second].includes(dimension.id));
      if (rest.length === 0)
        return numberFigure(dimension, String(pairs.filter(({ strength }) => strength > 0).length));
      const other = resolve(rest.join('.'));
      const pair =
        other && pairs.find(({ first, second }) => other.id !== dimension.id && [first, second].includes(other.id));
      return pair && numberFigure(dimension, String(pair.carriers.length));
    },
  },
};
