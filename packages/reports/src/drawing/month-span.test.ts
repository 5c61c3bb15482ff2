import { expect, test } from 'vitest';
import { firstMonth, lastMonth } from './month-span.ts';

test.each([
  ['2022', '2022-01', '2022-12'],
  ['2022-s2', '2022-07', '2022-12'],
  ['2022-q2', '2022-04', '2022-06'],
  ['2022-07', '2022-07', '2022-07'],
  ['2022-07-13', '2022-07', '2022-07'],
])('%s runs from %s to %s', (moment, first, last) => {
  expect([firstMonth(moment), lastMonth(moment)]).toEqual([first, last]);
});
