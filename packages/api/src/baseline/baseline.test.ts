import { expect, test } from 'vitest';
import { readBaseline, writeBaseline } from './baseline.ts';

test('a baseline is written in order, each fingerprint once, and read again', () => {
  const text = writeBaseline(['b', 'a', 'b', 'A']);
  expect(text).toBe('{\n  "version": 1,\n  "findings": [\n    "A",\n    "a",\n    "b"\n  ]\n}\n');
  expect(readBaseline(text)).toEqual(new Set(['A', 'a', 'b']));
});

test.each(['', '{', 'null', '[]', '{}', '{"findings": "x"}', '{"findings": [1]}'])('%s is no baseline', (text) => {
  expect(readBaseline(text)).toBeUndefined();
});
