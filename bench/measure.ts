/** The median time of a task in milliseconds, after one run that is not counted. */
export function medianTime(runs: number, task: (run: number) => void): number {
  task(-1);
  const times = Array.from({ length: runs }, (_, run) => {
    const begun = performance.now();
    task(run);
    return performance.now() - begun;
  });
  return median(times);
}

/** The medians of two tasks run in turn, so that a machine that slows down slows both. */
export function pairedMedians(
  runs: number,
  left: (run: number) => void,
  right: (run: number) => void,
): readonly [number, number] {
  left(-1);
  right(-1);
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (const [side, task] of [left, right].entries()) {
      const begun = performance.now();
      task(run);
      times[side as 0 | 1].push(performance.now() - begun);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
