import { compareMoments, type Id, type Moment, type Place, type Scalar, type Series } from '@rencana/model';
import { entryValue, propertyPath } from '../place/property-place.ts';

/** One value of a series at one time, and where it stands. */
export interface SeriesPoint {
  readonly at: Moment;
  readonly until: Moment;
  readonly value: Scalar;
  readonly place: Place;
}

/** The entries of one property of an element as points. */
export function seriesPoints(element: Id, property: string, series: Series | undefined): readonly SeriesPoint[] {
  return (series ?? []).map(({ from, until, value }, i) => ({
    at: from,
    until,
    value,
    place: entryValue(element, property, i),
  }));
}

/** The entries of a property that may be repeated (`target … target …`), by time. */
export function repeatedPoints(element: Id, keyword: string, series: readonly Series[]): readonly SeriesPoint[] {
  return series
    .flatMap((entries, index) => seriesPoints(element, propertyPath(keyword, index), entries))
    .sort((left, right) => compareMoments(left.at, right.at));
}
