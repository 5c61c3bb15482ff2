import { haveSameItems } from './have-same-items.ts';
import { isEqual } from './is-equal.ts';

/** The former value where the new one equals it, so that what compares by identity sees no change. */
export function keepEqual<T>(former: T | undefined, next: T): T {
  return former !== undefined && isEqual(former, next) ? former : next;
}

/** The former list where all items of the new one are the same objects. */
export function keepSameItems<T>(former: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  return former && haveSameItems(former, next) ? former : next;
}
