import Big from 'big.js';
import type { Decimal } from '../fragment.ts';

// A constructor of our own: its settings are shared with nobody. 1 is "half away from zero".
const Exact = Big();
Exact.RM = 1;

/** The canonical text: no exponent, no trailing zeros, no negative zero. */
function write(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** Digits may come from a plan (`precision 1,5`); the library throws at what is no small whole number. */
function sensibleDigits(digits: number): number {
  return Number.isFinite(digits) ? Math.min(Math.max(Math.trunc(digits), 0), 100) : 0;
}

/** The sum of any number of decimals; `0` for none. */
export function addDecimals(...values: readonly Decimal[]): Decimal {
  return sumDecimals(values);
}

/** The sum of a list of decimals; `0` for an empty one. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  if (values.length === 1) return values[0] as Decimal;
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(value);
  return write(sum);
}

/** `from` less `value`, exactly. */
export function subtractDecimals(from: Decimal, value: Decimal): Decimal {
  return write(new Exact(from).minus(value));
}

/** The product, exactly. */
export function multiplyDecimals(first: Decimal, second: Decimal): Decimal {
  return write(new Exact(first).times(second));
}

/** The quotient with at most `digits` digits after the point, half away from zero; `undefined` when divided by zero. */
export function divideDecimals(dividend: Decimal, divisor: Decimal, digits: number): Decimal | undefined {
  const by = new Exact(divisor);
  if (by.eq(0)) return undefined;
  Exact.DP = sensibleDigits(digits);
  return write(new Exact(dividend).div(by));
}

/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
export function compareDecimals(first: Decimal, second: Decimal): -1 | 0 | 1 {
  return compareWritten(first, second) ?? new Exact(first).cmp(second);
}

/** Compares by the digits as written, where those decide: nearly always, and much sooner than by numbers. */
function compareWritten(first: Decimal, second: Decimal): -1 | 0 | 1 | undefined {
  if (first === second) return 0;
  if (!plain.test(first) || !plain.test(second)) return undefined;
  const longer = wholeDigits(first) - wholeDigits(second);
  if (longer !== 0) return longer < 0 ? -1 : 1;
  // `2.5` and `2.50` are equal.
  if (first.startsWith(second) || second.startsWith(first)) return undefined;
  return first < second ? -1 : 1;
}

const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

function wholeDigits(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? value.length : point;
}

/** At most `digits` digits after the point, half away from zero. */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  return write(new Exact(value).round(sensibleDigits(digits), 1));
}

/** The nearest binary number, for lengths in drawings and for orders; never for money or shown figures. */
export function approximateDecimal(value: Decimal): number {
  return Number(value);
}
