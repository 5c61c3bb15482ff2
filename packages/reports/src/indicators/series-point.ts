import {
  type Entry,
  type Indicator,
  type Moment,
  type PlanParts,
  revisedTargets,
  type Scalar,
  type Series,
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

/** A moment on a scale of years: `2022` is 2022, its second quarter 2022.25, July 2022.5. */
export function momentNumber(moment: Moment): number {
  const [year = '0', part = '', day = '1'] = moment.split('-');
  if (part === '') return Number(year);
  const step = Number(part.replace(/^[sq]/, '')) - 1;
  const share = part.startsWith('s') ? step / 2 : part.startsWith('q') ? step / 4 : step / 12;
  return Number(year) + share + (Number(day) - 1) / 372;
}

function momentsOf({ from, until }: Entry): readonly Moment[] {
  if (from === until) return [from];
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(until) ? yearsBetween(from, until) : [from, until];
}
