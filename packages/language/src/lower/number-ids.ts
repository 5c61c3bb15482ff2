/** The ids of a file's elements: equals get `#1`, `#2`, … */
export function numberIds(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count ? `${id}#${count}` : id;
  });
}
