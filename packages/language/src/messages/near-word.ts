/** The only known word that starts with `word`, or the one that differs from `word` by the fewest letters, where that is at most a third of them. */
export function findNearWord(word: string, known: ReadonlySet<string> | readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  if (lower.length >= 2) {
    const longer = [...known].filter((candidate) => candidate.startsWith(lower));
    if (longer.length === 1) return longer[0];
  }
  let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - lower.length) >= least) continue;
    const distance = measureDistance(lower, candidate);
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

/** Letters to insert, remove, replace, or swap with their neighbour. */
function measureDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
