/** Which list each list took the place of; only the last step, so that no list keeps all that were before it. */
const formers = new WeakMap<readonly unknown[], readonly unknown[]>();

/** Notes that a list takes the place of another, so that what is remembered of the items of one serves the other. */
export function succeed<T>(former: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  if (!former || former === next) return next;
  formers.delete(former);
  formers.set(next, former);
  return next;
}

/** The list whose place a list took, while it is remembered. */
export function formerOf<T>(list: readonly T[]): readonly T[] | undefined {
  return formers.get(list) as readonly T[] | undefined;
}
