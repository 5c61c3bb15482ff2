import { missingFigure, numberFigure } from '../figures/answers.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { simpleFigure } from '../figures/simple-figure.ts';
import { divideDecimals, multiplyDecimals, sumDecimals } from '../values/decimal.ts';
import { dateFigure } from './date-figure.ts';

export const evaluationFigures: FigureTable<'evaluation'> = {
  score: simpleFigure(
    'score',
    { id: 'Nilai semua komponen menurut bobotnya.', en: 'The score of all components by their weights.' },
    (evaluation) => {
      const scored = evaluation.component.filter(({ weight, score }) => weight !== undefined && score !== undefined);
      const weights = sumDecimals(scored.map(({ weight }) => weight ?? '0'));
      const sum = sumDecimals(scored.map(({ weight, score }) => multiplyDecimals(weight ?? '0', score ?? '0')));
      // Three digits: published scores of two digits can be told from how they were rounded.
      const score = divideDecimals(sum, weights, 3);
      return score === undefined ? missingFigure(evaluation, 'score') : numberFigure(evaluation, score);
    },
  ),
  date: dateFigure(),
};
