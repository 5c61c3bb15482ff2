import { compareDecimals, type Decimal, multiplyDecimals, subtractDecimals } from '@rencana/model';

/** True where a sum is no further from what it should be than a tolerance, in per cent of what it should be. Exact. */
export function isWithinTolerance(sum: Decimal, expected: Decimal, tolerance: number): boolean {
  const difference = subtractDecimals(sum, expected).replace('-', '');
  const allowed = multiplyDecimals(expected.replace('-', ''), String(tolerance));
  return compareDecimals(multiplyDecimals(difference, '100'), allowed) <= 0;
}
