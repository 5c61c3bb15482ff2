import { compareMoments, type Id, type Moment, type Place, type Scalar, type Series, splitYears } from '@rencana/model';
import { entryValue, propertyPath } from '../place/property-place.ts';

/** One value of a series at one time, and where it stands. */
export interface SeriesPoint {
  readonly at: Moment;
  readonly until: Moment;
  readonly value: Scalar;
  readonly place: Place;
}

/** The entries of one property of an element as points; a span of years is one for each, all in the place of the span. */
export function seriesPoints(element: Id, property: string, series: Series | undefined): readonly SeriesPoint[] {
  return (series ?? []).flatMap((entry, index) => {
    const place = entryValue(element, property, index);
    return splitYears([entry]).map(({ from, until, value }) => ({ at: from, until, value, place }));
  });
}

/** The entries of a property that may be repeated (`target … target …`), by time. */
export function repeatedPoints(element: Id, keyword: string, series: readonly Series[]): readonly SeriesPoint[] {
  return series
    .flatMap((entries, index) => seriesPoints(element, propertyPath(keyword, index), entries))
    .sort((left, right) => compareMoments(left.at, right.at));
}
