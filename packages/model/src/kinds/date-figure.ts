import { momentFigure } from '../figures/answers.ts';
import type { FigureDefinition } from '../figures/figure-table.ts';
import { simpleFigure } from '../figures/simple-figure.ts';

/** The date of a regulation, decree or piece of evidence. */
export function dateFigure<
  K extends 'regulation' | 'decree' | 'evidence' | 'evaluation' | 'document',
>(): FigureDefinition<K> {
  return simpleFigure<K>('date', { id: 'Tanggalnya.', en: 'Its date.' }, (element) =>
    momentFigure(element, element.date),
  );
}
