import { describe, expect, test } from 'vitest';
import { splitGroups } from './split-groups.ts';

const group = (title: string, count: number) => ({ title, bars: Array.from({ length: count }, (_, index) => index) });
const shape = (pages: ReturnType<typeof splitGroups<number, ReturnType<typeof group>>>) =>
  pages.map((page) => page.map(({ title, bars }) => `${title}${bars.length}`));

describe('groups over pages', () => {
  test('stay together where they fit', () => {
    expect(shape(splitGroups([group('a', 3), group('b', 4)], 9))).toEqual([['a3', 'b4']]);
  });
  test('go to the next page as a whole', () => {
    expect(shape(splitGroups([group('a', 3), group('b', 5)], 9))).toEqual([['a3'], ['b5']]);
  });
  test('are cut evenly only where they are longer than a page', () => {
    expect(shape(splitGroups([group('a', 10)], 9))).toEqual([['a5'], ['a5']]);
  });
  test('lose no bar, also none at all', () => {
    expect(splitGroups([], 9)).toEqual([]);
  });
});
