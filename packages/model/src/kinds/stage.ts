import { missingFigure, numberFigure, spanFigure } from '../figures/answers.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { simpleFigure } from '../figures/simple-figure.ts';

export const stageFigures: FigureTable<'stage'> = {
  schedule: simpleFigure('schedule', { id: 'Jadwalnya.', en: 'Its schedule.' }, (stage) =>
    spanFigure(stage, stage.schedule),
  ),
  participants: simpleFigure(
    'participants',
    { id: 'Banyaknya peserta.', en: 'The number of participants.' },
    (stage) =>
      stage.participants === undefined ? missingFigure(stage, 'participants') : numberFigure(stage, stage.participants),
  ),
};
