/** One stretch of lines that differs: `before[from..until)` became `after[start..end)`. */
export interface LineChange {
  readonly from: number;
  readonly until: number;
  readonly start: number;
  readonly end: number;
}

/** The stretches in which two lists of lines differ, in order; a shortest edit script after Myers. */
export function findLineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [before.length, after.length];
  const trace = searchScript(before, after);
  for (let cost = trace.length - 1; cost > 0; cost--) {
    const reached = trace[cost - 1] ?? new Map<number, number>();
    const diagonal = x - y;
    const isInsertion = stepsDown(reached, diagonal, cost);
    const former = isInsertion ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = [at(reached, former), at(reached, former) - former];
    // What lies between the step and here is the same in both; the step itself is one line.
    const [stepX, stepY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY];
    addChange(changes, { from: fromX, until: stepX, start: fromY, end: stepY });
    [x, y] = [fromX, fromY];
  }
  return changes;
}

/** For each cost, how far each diagonal reaches; the last one reaches the end of both lists. */
function searchScript(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number>[] {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let cost = 0; ; cost++) {
    const next = new Map<number, number>();
    for (let diagonal = -cost; diagonal <= cost; diagonal += 2) {
      let x = stepsDown(reached, diagonal, cost) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...trace, next];
    }
    trace.push(next);
    reached = next;
  }
}

function stepsDown(reached: ReadonlyMap<number, number>, diagonal: number, cost: number): boolean {
  return diagonal === -cost || (diagonal !== cost && at(reached, diagonal - 1) < at(reached, diagonal + 1));
}

const at = (reached: ReadonlyMap<number, number>, diagonal: number): number => reached.get(diagonal) ?? 0;

/** Puts a change before those that follow it, joined to the next one where they touch. */
function addChange(changes: LineChange[], change: LineChange): void {
  const next = changes[0];
  if (next && next.from === change.until && next.start === change.end)
    changes[0] = { from: change.from, until: next.until, start: change.start, end: next.end };
  else changes.unshift(change);
}

/** The lines of a text with their ends, so that a change of the last line's end shows. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
