interface Group<B> {
  readonly title: string;
  readonly bars: readonly B[];
}

/**
 * Spreads groups over pages of a number of rows, a group's title counted as one. A group goes to the next page as a
 * whole where it fits on one, and is cut only where it is longer than a page.
 */
export function splitGroups<B, G extends Group<B>>(groups: readonly G[], rows: number): readonly (readonly G[])[] {
  const pages: G[][] = [];
  let free = 0;
  for (const piece of groups.flatMap((group) => cut<B, G>(group, rows - 1))) {
    const needed = piece.bars.length + 1;
    if (pages.length === 0 || needed > free) {
      pages.push([]);
      free = rows;
    }
    pages.at(-1)?.push(piece);
    free -= needed;
  }
  return pages;
}

function cut<B, G extends Group<B>>(group: G, length: number): readonly G[] {
  if (group.bars.length <= length) return [group];
  const count = Math.ceil(group.bars.length / length);
  const each = Math.ceil(group.bars.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...group,
    bars: group.bars.slice(index * each, (index + 1) * each),
  }));
}
