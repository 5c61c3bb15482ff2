import type { Entry, Series } from '../element.ts';
import type { Moment } from '../fragment.ts';
import type { Indicator } from '../generated/elements.ts';
import { addDecimals, compareDecimals, divideDecimals } from '../values/decimal.ts';
import { compareMomentEnds, findMomentKind, isWithin } from '../values/moment.ts';

export type Aggregation = NonNullable<Indicator['aggregation']>;

/** The entries of a series in the order of time; of two for the same span the later said stands. */
export function sortSeries(series: Series): Series {
  const bySpan = new Map(series.map((entry) => [`${entry.from}..${entry.until}`, entry]));
  return [...bySpan.values()].sort((first, second) => compareMomentEnds(first.until, second.until));
}

/** What later series say instead of or besides the former ones, in the order of time. */
export function overlaySeries(...layers: readonly Series[]): Series {
  return sortSeries(layers.flat());
}

/**
 * The entry that answers for a moment: one for that moment, else a span that covers it in steps of the same length or
 * shorter; else, for a longer moment, the entries within it, taken together (`last` unless the indicator says otherwise).
 */
export function entryAt(series: Series, at: Moment, aggregation: Aggregation = 'last'): Entry | undefined {
  const exact = series.findLast((entry) => entry.from === at && entry.until === at);
  if (exact) return exact;
  const covering = series.findLast(
    (entry) => isWithin(at, entry.from, entry.until) && stepOf(entry.from) <= stepOf(at) && entry.from !== entry.until,
  );
  if (covering) return covering;
  const within = sortSeries(series.filter((entry) => isWithin(entry.from, at, at) && isWithin(entry.until, at, at)));
  return aggregate(within, aggregation);
}

/** The last entry of a series by time. */
export function lastEntry(series: Series): Entry | undefined {
  return sortSeries(series).at(-1);
}

const steps = ['day', 'month', 'quarter', 'half', 'year'];

function stepOf(moment: Moment): number {
  return steps.indexOf(findMomentKind(moment) ?? 'year');
}

/** One entry for several: the last, or the sum, mean or greatest of their numbers. */
export function aggregate(entries: Series, aggregation: Aggregation): Entry | undefined {
  const last = entries.at(-1);
  const first = entries[0];
  if (!last || !first || aggregation === 'last' || entries.length === 1) return last;
  const numbers = entries.flatMap(({ value }) => (value.kind === 'number' ? [value.number] : []));
  if (numbers.length < entries.length || last.value.kind !== 'number') return last;
  const sum = addDecimals(...numbers);
  const combined = {
    sum,
    mean: divideDecimals(sum, String(numbers.length), 6) ?? sum,
    max: numbers.reduce((greatest, number) => (compareDecimals(number, greatest) > 0 ? number : greatest)),
  }[aggregation];
  return { from: first.from, until: last.until, value: { ...last.value, number: combined } };
}
