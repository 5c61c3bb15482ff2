import { expect, test } from 'vitest';
import { anchorKey } from './anchors.ts';

test('plain anchors keep their names', () => {
  expect(anchorKey('tabel-3')).toBe('"a-tabel-3"');
});

test('different anchors have different keys', () => {
  const ids = ['', '\0', '_', '_0.', ' ', '\n', '\ud800', '\ud801', 'a.b', 'a_2e.b', '"'];
  expect(new Set(ids.map(anchorKey)).size).toBe(ids.length);
});
