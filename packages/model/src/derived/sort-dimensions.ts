import type { Dimension, Subdimension } from '../generated/elements.ts';
import { compareText } from '../values/compare-text.ts';
import { compareDecimals } from '../values/decimal.ts';

/** Dimensions or sub-dimensions as the plan orders them: by `order`, those without one last, then by id. */
export function sortDimensions<T extends Dimension | Subdimension>(dimensions: readonly T[]): readonly T[] {
  return dimensions.toSorted((first, second) => {
    if (first.order !== undefined && second.order !== undefined)
      return compareDecimals(first.order, second.order) || compareText(first.id, second.id);
    return Number(first.order === undefined) - Number(second.order === undefined) || compareText(first.id, second.id);
  });
}
