import { compareDecimals, type Decimal, multiplyDecimals, type Range, type Scalar } from '@rencana/model';
import type { SeriesPoint } from '../indicators/series-points.ts';

/** A value that would fit into its series if it were a thousand times smaller, and the value that would fit. */
export interface Thousandfold {
  readonly point: SeriesPoint;
  readonly likely: Scalar;
}

/** The values of a series that are about a thousand times their neighbours, or a thousand times beyond the bounds. */
export function findThousandfold(points: readonly SeriesPoint[], bounds?: Range): readonly Thousandfold[] {
  const amounts = points.flatMap((point) => {
    const amount = amountOf(point.value);
    return amount === undefined ? [] : [{ point, amount }];
  });
  const fewest = Math.min(
    ...amounts.map(({ amount }) => wholeDigits(amount)),
    bounds ? wholeDigits(bounds.to) : Infinity,
  );
  return amounts.flatMap(({ point, amount }, index) => {
    // Nearly every value ends here: a slip has at least two digits more than another value or than the bounds.
    if (wholeDigits(amount) < fewest + 2) return [];
    const thousandth = multiplyDecimals(amount, '0.001');
    const isMoney = point.value.kind === 'money';
    if (isMoney && thousandth.includes('.')) return [];
    const others = amounts.filter((_, other) => other !== index).map((other) => other.amount);
    const isSlip =
      (bounds && isBetween(thousandth, bounds.from, bounds.to) && compareDecimals(amount, bounds.to) > 0) ||
      isAlone(thousandth, others, isMoney);
    return isSlip ? [{ point, likely: withAmount(point.value, thousandth) }] : [];
  });
}

/**
 * True where a thousandth of a value is near to all other values. One neighbour alone proves little: a count may rise from
 * 2 to 2.000, so then the thousandth must have decimals, as a number has in which point and comma changed places.
 */
function isAlone(thousandth: Decimal, others: readonly Decimal[], isMoney: boolean): boolean {
  if (others.length === 0 || compareDecimals(thousandth, '0') <= 0) return false;
  if (others.length === 1 && !isMoney && !thousandth.includes('.')) return false;
  return others.every((other) => isBetween(thousandth, multiplyDecimals(other, '0.5'), multiplyDecimals(other, '2')));
}

/** Digits before the decimal point. */
function wholeDigits(amount: Decimal): number {
  const end = amount.indexOf('.');
  return (end < 0 ? amount.length : end) - (amount.startsWith('-') ? 1 : 0);
}

function isBetween(value: Decimal, from: Decimal, to: Decimal): boolean {
  return compareDecimals(value, from) >= 0 && compareDecimals(value, to) <= 0;
}

function amountOf(value: Scalar): Decimal | undefined {
  if (value.kind === 'number') return value.number;
  return value.kind === 'money' ? value.rupiah : undefined;
}

function withAmount(value: Scalar, amount: Decimal): Scalar {
  if (value.kind === 'number') return { ...value, number: amount };
  return value.kind === 'money' ? { ...value, rupiah: amount } : value;
}
