import { isEqual } from './is-equal.ts';

/** The former value where the new one equals it, so that what compares by identity sees no change. */
export function keepEqual<T>(former: T | undefined, next: T): T {
  return former !== undefined && isEqual(former, next) ? former : next;
}

/** The former list where all items of the new one are the same objects. */
export function keepSameItems<T>(former: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  if (former?.length !== next.length) return next;
  return former.every((item, index) => item === next[index]) ? former : next;
}
