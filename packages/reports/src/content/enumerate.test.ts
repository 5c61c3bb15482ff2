import { expect, test } from 'vitest';
import { enumerate } from './enumerate.ts';

test('names follow each other with commas, and the last after a word', () => {
  expect(enumerate(['a', 'b'], 'id')).toBe('a dan b');
  expect(enumerate(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
  expect(enumerate(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
});

test('names with commas of their own are parted by semicolons', () => {
  expect(enumerate(['ruang, kesehatan', 'b', 'c'], 'id')).toBe('ruang, kesehatan; b; dan c');
  expect(enumerate(['ruang, kesehatan', 'b'], 'id')).toBe('ruang, kesehatan; dan b');
});
