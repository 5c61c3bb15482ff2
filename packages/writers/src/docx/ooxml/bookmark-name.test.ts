import { expect, test } from 'vitest';
import { bookmarkName } from './bookmark-name.ts';

test('every anchor has a name of its own that Word takes', () => {
  const ids = ['a-b', 'a_b', 'a.b', '1', '', 'ü', `${'x'.repeat(80)}1`, `${'x'.repeat(80)}2`];
  const names = ids.map(bookmarkName);
  expect(new Set(names).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
});
