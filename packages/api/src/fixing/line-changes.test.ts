import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLineChanges } from './line-changes.ts';

test('line changes lead from one list to the other, and equal lists have none', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = findLineChanges(before, after);
      const result = [...before];
      for (const { from, until, start, end } of changes.toReversed())
        result.splice(from, until - from, ...after.slice(start, end));
      expect(result).toEqual(after);
      if (before.join() === after.join()) expect(changes).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
