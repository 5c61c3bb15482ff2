import type { Reference } from '../element.ts';
import type { ElementByKind } from '../generated/elements.ts';
import type { KindName } from '../generated/kinds.ts';
import type { Figure } from '../plan.ts';
import type { Text } from '../text.ts';
import { missingFigure, referenceFigure } from './answers.ts';
import type { FigureContext, FigureDefinition } from './figure-table.ts';

/** A figure that is one word and takes nothing after it. */
export function simpleFigure<K extends KindName>(
  word: string,
  summary: Text,
  find: (element: ElementByKind[K], context: FigureContext) => Figure,
): FigureDefinition<K> {
  return {
    forms: [word],
    summary,
    find: (element, rest, context) => (rest.length > 0 ? undefined : find(element, context)),
  };
}

/** The title of what an element refers to by one of its properties. */
export function linkedFigure<K extends KindName>(
  word: string,
  summary: Text,
  find: (element: ElementByKind[K], context: FigureContext) => Reference | undefined,
): FigureDefinition<K> {
  return simpleFigure(word, summary, (element, context) =>
    referenceFigure(find(element, context), context, () => missingFigure(element, word)),
  );
}
