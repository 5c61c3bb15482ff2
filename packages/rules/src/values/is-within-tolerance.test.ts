import { expect, test } from 'vitest';
import { isWithinTolerance } from './is-within-tolerance.ts';

test.each([
  ['100', '100', 0, true],
  ['100.01', '100', 0, false],
  ['99', '100', 1, true],
  ['101', '100', 1, true],
  ['101.0001', '100', 1, false],
  ['1000000000000000001', '1000000000000000000', 0, false],
  ['5', '0', 50, false],
])('a sum of %s for %s with a tolerance of %d %%: %s', (sum, expected, tolerance, answer) => {
  expect(isWithinTolerance(sum, expected, tolerance)).toBe(answer);
});
