import { describe, expect, test } from 'vitest';
import { checkDataRows } from './data-rows.ts';

const files = checkDataRows();

describe.each(files)('$file', ({ rows, others }) => {
  test.each(rows.map((row, index) => [row.title, index, row] as const))('%s (%i)', (_, __, { found, expected }) => {
    expect(found).toEqual(expected);
  });

  test('nothing else is found', () => {
    expect(others).toEqual([]);
  });
});

test('all rows are read', () => {
  const counts = files.map(({ file, rows }) => [file.replace(/-.*|\.rencana$/g, ''), rows.length] as const);
  const sum = (kind: string): number => counts.filter(([of]) => of === kind).reduce((all, [, n]) => all + n, 0);
  expect({ quickwins: sum('quickwin'), spbe: sum('spbe'), codes: sum('kode'), funds: sum('sumber') }).toEqual({
    quickwins: 43,
    spbe: 84,
    codes: 25,
    funds: 17,
  });
  expect(counts.reduce((all, [, n]) => all + n, 0)).toBe(213);
});
