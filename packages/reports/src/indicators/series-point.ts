import {
  type Entry,
  type Indicator,
  type Moment,
  type PlanParts,
  revisedTargets,
  type Scalar,
  type Series,
  sortSeries,
  yearsBetween,
} from '@rencana/model';

/** One value of a series at one moment. */
export interface SeriesPoint {
  readonly at: Moment;
  readonly value: Scalar;
}

/** The values of a series; a span of years gives one for each of its years. */
export function seriesPoints(series: Series | undefined): readonly SeriesPoint[] {
  return (series ?? []).flatMap((entry) => momentsOf(entry).map((at) => ({ at, value: entry.value })));
}

/** The value of a series that is last in time, in whatever order its entries are written. */
export function latestPoint(series: Series | undefined): SeriesPoint | undefined {
  return seriesPoints(sortSeries(series ?? [])).at(-1);
}

/** The targets of an indicator after its revisions, in the order of time. */
export function targetPoints(indicator: Indicator, parts: Pick<PlanParts, 'revision'>): readonly SeriesPoint[] {
  return seriesPoints(revisedTargets(indicator, parts));
}

/** The value of a year: the one for the whole year, else the last within it. */
export function pointInYear(points: readonly SeriesPoint[], year: string): SeriesPoint | undefined {
  return points.find(({ at }) => at === year) ?? points.findLast(({ at }) => at.startsWith(`${year}-`));
}

/** The years of the points, in order. */
export function yearsOfPoints(points: readonly SeriesPoint[]): readonly string[] {
  return [...new Set(points.map(({ at }) => at.slice(0, 4)))].toSorted();
}

/** The last part of a year: its value is that of the whole year. */
const yearEnd = /^(\d{4})-(12(-31)?|q4|s2)$/;

/** The year that a moment ends, or the moment itself where it stands within a year: `2025-12-31` is `2025`. */
export function yearEnded(moment: Moment): Moment {
  return yearEnd.exec(moment)?.[1] ?? moment;
}

/**
 * A moment on a scale of years at whose marks the years end: `2022` is 2022, as is 31 December 2022; its first half ends
 * at 2021.5, its first quarter at 2021.25, and 1 July 2022 is 2021.5.
 */
export function momentNumber(moment: Moment): number {
  const [year = '0', part = '', day] = yearEnded(moment).split('-');
  if (part === '') return Number(year);
  const step = Number(part.replace(/^[sq]/, ''));
  const before = Number(year) - 1;
  if (part.startsWith('s')) return before + step / 2;
  if (part.startsWith('q')) return before + step / 4;
  // A day counts from the beginning of its month, a month alone as its end.
  return day === undefined ? before + step / 12 : before + (step - 1) / 12 + (Number(day) - 1) / 372;
}

function momentsOf({ from, until }: Entry): readonly Moment[] {
  if (from === until) return [from];
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(until) ? yearsBetween(from, until) : [from, until];
}
