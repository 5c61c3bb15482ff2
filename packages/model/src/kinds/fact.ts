import { reachedSeries } from '../derived/targets.ts';
import { missingFigure } from '../figures/answers.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { seriesFigure } from '../figures/series-figure.ts';
import { simpleFigure } from '../figures/simple-figure.ts';
import { proseText } from '../values/prose-text.ts';

export const factFigures: FigureTable<'fact'> = {
  value: {
    forms: ['value', 'value.2021'],
    summary: { id: 'Nilainya; tanpa tahun, yang terakhir.', en: 'Its value; the latest one without a year.' },
    find: (fact, rest, context) => seriesFigure(fact, reachedSeries(fact, context.parts), 'value', rest, context),
  },
  unit: simpleFigure('unit', { id: 'Satuannya.', en: 'Its unit.' }, (fact) =>
    fact.unit ? { kind: 'title', element: fact.id, text: proseText(fact.unit) } : missingFigure(fact, 'unit'),
  ),
};
