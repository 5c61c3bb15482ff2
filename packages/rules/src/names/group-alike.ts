import { remember, rememberEach } from '@rencana/model';

/**
 * Makes a function that groups elements of equal keys, two or more together, in the order of the lists; without a key an
 * element is like no other. Keys are remembered, and groups while no key changes.
 */
export function groupAlike<E>(keyOf: (element: E) => string | undefined) {
  const keysOf = rememberEach(keyOf);
  const positionsOf = remember((...lists: readonly (readonly (string | undefined)[])[]) => {
    const keys = lists.flat();
    return [...Map.groupBy(keys.keys(), (position) => keys[position])]
      .filter(([key, positions]) => key !== undefined && positions.length > 1)
      .map(([, positions]) => positions);
  });
  return (...lists: readonly (readonly E[])[]): readonly (readonly E[])[] => {
    const positions = positionsOf(...lists.map((list) => keysOf(list)));
    if (positions.length === 0) return [];
    const elements = lists.flat();
    return positions.map((group) => group.flatMap((position) => elements[position] ?? []));
  };
}
