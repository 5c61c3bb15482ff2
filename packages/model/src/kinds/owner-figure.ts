import { ownerOf } from '../derived/owner.ts';
import type { FigureDefinition } from '../figures/figure-table.ts';
import { linkedFigure } from '../figures/simple-figure.ts';
import type { KindName } from '../generated/kinds.ts';

/** The owner now, also of a programme above or after a revision. */
export function ownerFigure<K extends KindName>(): FigureDefinition<K> {
  return linkedFigure<K>(
    'owner',
    { id: 'Judul perangkat daerah pemiliknya.', en: 'The title of the office that owns it.' },
    (element, { parts }) => ownerOf(element, parts),
  );
}
