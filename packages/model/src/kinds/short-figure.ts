import { titleFigure } from '../figures/answers.ts';
import type { FigureDefinition } from '../figures/figure-table.ts';
import { simpleFigure } from '../figures/simple-figure.ts';
import { proseText } from '../values/prose-text.ts';

/** The abbreviation, or the title of what has none. */
export function shortFigure<K extends 'sopd' | 'partner'>(): FigureDefinition<K> {
  return simpleFigure<K>(
    'short',
    { id: 'Singkatannya, atau judulnya bila tidak ada.', en: 'Its abbreviation, or its title where it has none.' },
    (element) => titleFigure(element, element.short ? proseText(element.short) : element.title),
  );
}
