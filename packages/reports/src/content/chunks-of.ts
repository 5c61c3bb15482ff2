/**
 * A list in pieces of at most `size` items, at least one piece: what shares a cell must fit on a page, since rows never
 * split.
 */
export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
