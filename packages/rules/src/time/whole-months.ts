import { findMomentKind, type Moment, monthsBetween, type Span } from '@rencana/model';

/**
 * Months that a span fills: `2022-09..2023-06` is 10. A span from day to day counts only full months, so that
 * `2022-07-13..2023-07-01` is 11 although it touches thirteen.
 */
export function wholeMonths({ from, until }: Span): number {
  const touched = monthsBetween(from, until);
  const start = dayOf(from) ?? 1;
  const end = dayOf(until);
  if (end === undefined || end === daysInMonth(until)) return touched - (start > 1 ? 1 : 0);
  return touched - 1 - (end + 1 < start ? 1 : 0);
}

function dayOf(moment: Moment): number | undefined {
  return findMomentKind(moment) === 'day' ? Number(moment.slice(8)) : undefined;
}

/** Length of the month of a day; the day before the first of the next month, without a look at the clock. */
function daysInMonth(day: Moment): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
