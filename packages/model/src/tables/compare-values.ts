import type { Decimal, Moment, Scalar } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import { compareText } from '../values/compare-text.ts';
import { compareDecimals } from '../values/decimal.ts';
import { daysOf, findMomentKind } from '../values/moment.ts';
import { proseText } from '../values/prose-text.ts';
import { scalarValue, type TableContext } from './read-column.ts';
import type { TableValue } from './table-rows.ts';

export type Order = 'less' | 'equal' | 'greater';

/** How a value of an element stands to one written in a condition; `undefined` where the two cannot be compared. */
export function compareWithScalar(
  value: TableValue,
  written: Scalar,
  element: PlanElement,
  context: TableContext,
): Order | undefined {
  if (value.kind === 'name') return equalOrNothing(isNamed(value, written, context));
  if (value.kind === 'word') return equalOrNothing(written.kind === 'grade' && written.name === value.word);
  if (value.kind === 'prose') return equalOrNothing(isSameText(proseText(value.prose), textOf(written)));
  if (value.kind === 'span') return compareTimes([value.from, value.until], momentOf(written));
  const { scalar } = value;
  if (scalar.kind === 'moment') return compareTimes([scalar.at, scalar.at], momentOf(written));
  if (scalar.kind === 'none') return equalOrNothing(written.kind === 'none');
  if (scalar.kind === 'prose') return equalOrNothing(isSameText(proseText(scalar.prose), textOf(written)));
  if (scalar.kind === 'grade') {
    if (written.kind !== 'grade') return undefined;
    const other = scalarValue(element, written, context).rank;
    if (value.rank !== undefined && other !== undefined) return toOrder(value.rank - other);
    return equalOrNothing(lastSegment(written.name) === lastSegment(scalar.name));
  }
  const number = numberOf(scalar);
  const other = numberOf(written);
  return number !== undefined && other !== undefined ? toOrder(compareDecimals(number, other)) : undefined;
}

/** The order of two cells of a column for sorting: by time, number, grade or text; what is of another sort by its text. */
export function compareCells(first: readonly TableValue[], second: readonly TableValue[]): number {
  const [left] = first;
  const [right] = second;
  if (!left || !right) return Number(left === undefined) - Number(right === undefined);
  const ranks = [rankOf(left), rankOf(right)] as const;
  if (ranks[0] !== undefined && ranks[1] !== undefined) return ranks[0] - ranks[1];
  const times = [timeOf(left), timeOf(right)] as const;
  if (times[0] && times[1])
    return daysOf(times[0])[0] - daysOf(times[1])[0] || daysOf(times[0])[1] - daysOf(times[1])[1];
  const numbers = [sortNumber(left), sortNumber(right)] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return compareDecimals(numbers[0], numbers[1]);
  return compareText(sortText(left), sortText(right));
}

function equalOrNothing(isEqual: boolean): Order | undefined {
  return isEqual ? 'equal' : undefined;
}

function toOrder(difference: number): Order {
  return difference < 0 ? 'less' : difference > 0 ? 'greater' : 'equal';
}

function isNamed(value: TableValue & { kind: 'name' }, written: Scalar, { resolve }: TableContext): boolean {
  if (written.kind === 'grade') return resolve(written.name)?.id === value.id;
  return isSameText(value.text.id, textOf(written)) || isSameText(value.text.en, textOf(written));
}

function isSameText(first: string, second: string | undefined): boolean {
  return second !== undefined && first.toLowerCase() === second.toLowerCase();
}

/** Text as a condition writes it: between quotes, or a bare word. */
function textOf(written: Scalar): string | undefined {
  if (written.kind === 'prose') return proseText(written.prose);
  return written.kind === 'grade' ? written.name : undefined;
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A bare number of four digits is a year where a time is asked for. */
function momentOf(written: Scalar): Moment | undefined {
  if (written.kind === 'moment') return written.at;
  return written.kind === 'number' && findMomentKind(written.number) === 'year' ? written.number : undefined;
}

/** Before, after, or touching: a span equals every time that it has a day in common with. */
function compareTimes([from, until]: readonly [Moment, Moment], other: Moment | undefined): Order | undefined {
  if (other === undefined) return undefined;
  const [start, end] = daysOf(other);
  if (daysOf(until)[1] < start) return 'less';
  return daysOf(from)[0] > end ? 'greater' : 'equal';
}

function numberOf(scalar: Scalar): Decimal | undefined {
  if (scalar.kind === 'number') return scalar.number;
  return scalar.kind === 'money' ? scalar.rupiah : undefined;
}

function rankOf(value: TableValue): number | undefined {
  return value.kind === 'scalar' ? value.rank : undefined;
}

function timeOf(value: TableValue): Moment | undefined {
  if (value.kind === 'span') return value.from;
  return value.kind === 'scalar' && value.scalar.kind === 'moment' ? value.scalar.at : undefined;
}

function sortNumber(value: TableValue): Decimal | undefined {
  return value.kind === 'scalar' ? numberOf(value.scalar) : undefined;
}

function sortText(value: TableValue): string {
  if (value.kind === 'name') return value.text.id.toLowerCase();
  if (value.kind === 'word') return value.word;
  if (value.kind === 'prose') return proseText(value.prose).toLowerCase();
  return value.kind === 'scalar' ? (textOf(value.scalar) ?? '').toLowerCase() : value.from;
}
