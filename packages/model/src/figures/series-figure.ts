import { type Aggregation, entryAt, lastEntry } from '../derived/series.ts';
import type { Series } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { Figure } from '../plan.ts';
import { findMomentKind } from '../values/moment.ts';
import { entryFigure } from './answers.ts';
import type { FigureContext } from './figure-table.ts';

/** The value of a series at the moment that follows its word, or its last; `undefined` where something else follows. */
export function seriesFigure(
  element: PlanElement,
  series: Series,
  word: string,
  rest: readonly string[],
  context: FigureContext,
  aggregation?: Aggregation,
): Figure | undefined {
  const [at, ...more] = rest;
  if (more.length > 0 || (at !== undefined && !findMomentKind(at))) return undefined;
  const entry = at === undefined ? lastEntry(series) : entryAt(series, at, aggregation);
  return entryFigure(element, entry, context, word, at);
}
