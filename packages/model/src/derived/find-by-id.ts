import type { Id } from '../element.ts';
import { compareMomentEnds } from '../values/moment.ts';

const indices = new WeakMap<readonly unknown[], ReadonlyMap<Id, unknown>>();

/** The element of a collection with an id; the index of a collection is made once and kept with it. */
export function findById<T extends { readonly id: Id }>(collection: readonly T[], id: Id | undefined): T | undefined {
  if (id === undefined) return undefined;
  let index = indices.get(collection) as ReadonlyMap<Id, T> | undefined;
  if (!index) {
    index = new Map(collection.map((element) => [element.id, element]));
    indices.set(collection, index);
  }
  return index.get(id);
}

const groups = new WeakMap<readonly unknown[], ReadonlyMap<Id, readonly unknown[]>>();

/** The elements of a collection that are about an element (progress, revisions, remarks), in the order of their dates. */
export function findAbout<T extends { readonly about: { readonly id?: Id }; readonly date?: string; readonly id: Id }>(
  collection: readonly T[],
  id: Id,
): readonly T[] {
  let index = groups.get(collection) as ReadonlyMap<Id, readonly T[]> | undefined;
  if (!index) {
    index = Map.groupBy(sortByDate(collection), (element) => element.about.id ?? '');
    groups.set(collection, index);
  }
  return index.get(id) ?? [];
}

function sortByDate<T extends { readonly date?: string }>(collection: readonly T[]): readonly T[] {
  return collection.toSorted((first, second) => {
    if (first.date === undefined || second.date === undefined)
      return Number(second.date === undefined) - Number(first.date === undefined);
    return compareMomentEnds(first.date, second.date);
  });
}
