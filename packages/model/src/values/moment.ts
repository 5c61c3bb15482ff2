import type { Moment } from '../fragment.ts';

export type MomentKind = 'year' | 'half' | 'quarter' | 'month' | 'day';

const patterns: readonly (readonly [MomentKind, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-s[12]$/],
  ['quarter', /^\d{4}-q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['day', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
];

/** How fine a moment is; `undefined` for text that is none (`2022-13`, `ikm`). */
export function findMomentKind(text: string): MomentKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The year of any moment: `2022-s1` is in `2022`. */
export function yearOf(moment: Moment): string {
  return moment.slice(0, 4);
}

/** First and last day of a moment as numbers that can be compared (`20220701`, `20221231`). */
export function daysOf(moment: Moment): readonly [first: number, last: number] {
  const [first, last] = monthsOf(moment);
  const day = moment.length === 10 && findMomentKind(moment) === 'day' ? Number(moment.slice(8)) : undefined;
  return [dayNumber(first, day ?? 1), dayNumber(last, day ?? 31)];
}

const dayNumber = (month: number, day: number): number => (Math.floor(month / 12) * 100 + (month % 12) + 1) * 100 + day;

/** First and last month of a moment, counted from year 0. */
function monthsOf(moment: Moment): readonly [first: number, last: number] {
  const start = Number(yearOf(moment)) * 12;
  const rest = moment.slice(5);
  if (rest === '') return [start, start + 11];
  const step = Number(rest.slice(1));
  if (rest.startsWith('s')) return [start + (step - 1) * 6, start + step * 6 - 1];
  if (rest.startsWith('q')) return [start + (step - 1) * 3, start + step * 3 - 1];
  const month = start + Number(rest.slice(0, 2)) - 1;
  return [month, month];
}

/** Nearly all moments of a plan are years, whose order needs no calendar. */
function areYears(first: Moment, second: Moment): boolean {
  return first.length === 4 && second.length === 4;
}

/** Orders moments by their first day, and of those that begin together the shorter one first. */
export function compareMoments(first: Moment, second: Moment): number {
  if (areYears(first, second)) return Number(first) - Number(second);
  const [start, end] = daysOf(first);
  const [otherStart, otherEnd] = daysOf(second);
  return start - otherStart || end - otherEnd;
}

/** Orders moments by their last day: a whole year is later than its first quarter. Use for "the latest". */
export function compareMomentEnds(first: Moment, second: Moment): number {
  if (areYears(first, second)) return Number(first) - Number(second);
  const [start, end] = daysOf(first);
  const [otherStart, otherEnd] = daysOf(second);
  return end - otherEnd || start - otherStart;
}

/** True when the whole of `moment` lies in the span from the first day of `from` to the last day of `until`. */
export function isWithin(moment: Moment, from: Moment, until: Moment): boolean {
  const [start, end] = daysOf(moment);
  return start >= daysOf(from)[0] && end <= daysOf(until)[1];
}

/** Months that a span touches, both ends included: `2022-09..2023-06` is 10, `2022` is 12. */
export function monthsBetween(from: Moment, until: Moment): number {
  return monthsOf(until)[1] - monthsOf(from)[0] + 1;
}

/** The years of a span, both ends included; empty when it runs backwards. */
export function yearsBetween(from: Moment, until: Moment): readonly string[] {
  const years: string[] = [];
  for (let year = Number(yearOf(from)); year <= Number(yearOf(until)); year += 1)
    years.push(String(year).padStart(4, '0'));
  return years;
}
