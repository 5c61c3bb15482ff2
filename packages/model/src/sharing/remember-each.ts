import { haveSameItems } from './have-same-items.ts';
import { keepEqual, keepSameItems } from './keep-equal.ts';
import { formerOf } from './succession.ts';

/**
 * Turns a pure function of one item into one of a list that runs again only for items that are other objects than in the
 * list before (`succeed`), or where what is passed besides is another. `compute` must look at nothing else. An equal result
 * is the former object, and so is a list of the same results.
 */
export function rememberEach<T, Besides extends readonly unknown[], Result>(
  compute: (item: T, ...besides: Besides) => Result,
): (list: readonly T[], ...besides: Besides) => readonly Result[] {
  const remembered = new WeakMap<readonly T[], { readonly besides: Besides; readonly results: readonly Result[] }>();
  const recall = (list: readonly T[] | undefined, besides: Besides): readonly Result[] | undefined => {
    const known = list && remembered.get(list);
    return known && haveSameItems(known.besides, besides) ? known.results : undefined;
  };
  return (list, ...besides) => {
    const known = recall(list, besides);
    if (known) return known;
    const former = formerOf(list);
    const results = renew(list, former ?? [], recall(former, besides) ?? [], (item) => compute(item, ...besides));
    remembered.set(list, { besides, results });
    return results;
  };
}

/** The results of a list: those of items that stand where they stood, from either end, are taken over. */
function renew<T, Result>(
  list: readonly T[],
  former: readonly T[],
  known: readonly Result[],
  compute: (item: T) => Result,
): readonly Result[] {
  // Behind an item that came or went, all others stand as far from the end as before.
  const shift = known.length - list.length;
  const results: Result[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] as T;
    if (index < known.length && former[index] === item) results.push(known[index] as Result);
    else if (index + shift >= 0 && former[index + shift] === item && index + shift < known.length)
      results.push(known[index + shift] as Result);
    else results.push(keepEqual(known[index], compute(item)));
  }
  return keepSameItems(known, results);
}
