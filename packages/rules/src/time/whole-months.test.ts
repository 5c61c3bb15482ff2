import { expect, test } from 'vitest';
import { wholeMonths } from './whole-months.ts';

test.each([
  ['2022-09', '2023-06', 10],
  ['2022-09', '2023-08', 12],
  ['2022-07-13', '2023-07-12', 12],
  ['2022-07-13', '2023-07-01', 11],
  ['2022-07-01', '2023-06-30', 12],
  ['2022-07-15', '2023-06', 11],
  ['2022', '2023', 24],
  ['2022-q3', '2023-q1', 9],
])('%s..%s fills %i months', (from, until, months) => expect(wholeMonths({ from, until })).toBe(months));
