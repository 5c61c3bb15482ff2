import { findById } from '../derived/find-by-id.ts';
import { ownerOf } from '../derived/owner.ts';
import { budgetFigure, budgetForms } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { linkedFigure } from '../figures/simple-figure.ts';
import { shortFigure } from './short-figure.ts';

export const sopdFigures: FigureTable<'sopd'> = {
  budget: {
    forms: budgetForms,
    summary: { id: 'Anggaran semua yang dimilikinya.', en: 'The budget of everything that it owns.' },
    find: (sopd, rest, context) => {
      const { parts } = context;
      const lines = parts.budgets.filter(({ carrier }) => {
        const element =
          findById(parts.action, carrier) ?? findById(parts.quickwin, carrier) ?? findById(parts.programme, carrier);
        return element !== undefined && ownerOf(element, parts)?.id === sopd.id;
      });
      return budgetFigure(sopd, lines, rest, context, true);
    },
  },
  short: shortFigure(),
  head: linkedFigure('head', { id: 'Nama kepalanya.', en: 'The name of its head.' }, (sopd) => sopd.head),
};
