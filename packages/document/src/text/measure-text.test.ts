import { expect, test } from 'vitest';
import { measureText } from './measure-text.ts';

test('a text is as wide as its letters', () => {
  expect(measureText('Rp', 10)).toBeCloseTo(measureText('R', 10) + measureText('p', 10));
  expect(measureText('W', 20)).toBeCloseTo(2 * measureText('W', 10));
});

test('bold is wider, and digits are all equally wide', () => {
  expect(measureText('Perangkat', 10, 'sans-bold')).toBeGreaterThan(measureText('Perangkat', 10));
  expect(new Set([...'0123456789'].map((digit) => measureText(digit, 10))).size).toBe(1);
});

test('unknown letters are given room, marks and control characters none', () => {
  expect(measureText('漢', 10)).toBe(10);
  expect(measureText('م', 10)).toBeGreaterThan(4);
  expect(measureText('\u0301\u0007', 10)).toBe(0);
});
