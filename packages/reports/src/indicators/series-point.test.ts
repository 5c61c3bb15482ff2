import { expect, test } from 'vitest';
import { momentNumber, yearEnded } from './series-point.ts';

test('the end of a year stands at the year', () => {
  for (const end of ['2025', '2025-12-31', '2025-12', '2025-q4', '2025-s2']) {
    expect(momentNumber(end)).toBe(2025);
    expect(yearEnded(end)).toBe('2025');
  }
});

test('a moment within a year stands between the year before and its own', () => {
  expect(momentNumber('2026-07-01')).toBe(2025.5);
  expect(momentNumber('2026-06')).toBe(2025.5);
  expect(momentNumber('2026-s1')).toBe(2025.5);
  expect(momentNumber('2026-q1')).toBe(2025.25);
  expect(yearEnded('2026-07-01')).toBe('2026-07-01');
});
