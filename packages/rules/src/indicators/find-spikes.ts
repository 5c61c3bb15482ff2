import type { SeriesPoint } from './series-points.ts';

/** A value that is unlike both its neighbours, and these. */
export interface Spike {
  readonly before: SeriesPoint;
  readonly point: SeriesPoint;
  readonly after: SeriesPoint;
}

/** How many times its neighbours a value must be, or they it. */
const factor = 5;

/** How far the neighbours may be from each other for the value between them to be the odd one. */
const likeness = 2;

/** Values at least five times both neighbours, or at most a fifth of both, where these are like each other. */
export function findSpikes(points: readonly SeriesPoint[]): readonly Spike[] {
  return points.flatMap((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after && isUnlike(amountOf(before), amountOf(point), amountOf(after))
      ? [{ before, point, after }]
      : [];
  });
}

/** Only an order of magnitude is asked for, so binary numbers will do; values below and at zero have none. */
function isUnlike(before: number, value: number, after: number): boolean {
  if (!(before > 0 && value > 0 && after > 0)) return false;
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return high <= low * likeness && (value >= high * factor || value * factor <= low);
}

function amountOf({ value }: SeriesPoint): number {
  if (value.kind === 'number') return Number(value.number);
  return value.kind === 'money' ? Number(value.rupiah) : Number.NaN;
}
