import { compareDecimals, type Decimal, type ElementBase, type Id } from '@rencana/model';
import type { View } from './view.ts';

type Ordered = ElementBase & { readonly order?: Decimal };

/** Compares elements by their `order`, then by their place in the text; what has no `order` comes after what has one. */
export function byOrderThenRank(rank: (id: Id) => number): (left: Ordered, right: Ordered) => number {
  return (left, right) => {
    if (left.order !== undefined && right.order !== undefined) {
      const difference = compareDecimals(left.order, right.order);
      if (difference !== 0) return difference;
    }
    if ((left.order === undefined) !== (right.order === undefined)) return left.order === undefined ? 1 : -1;
    return rank(left.id) - rank(right.id);
  };
}

/** Elements in the order of their `order` property and then as written. */
export function inOrder<T extends Ordered>(view: View, elements: readonly T[]): readonly T[] {
  return elements.toSorted(byOrderThenRank(view.rank));
}
