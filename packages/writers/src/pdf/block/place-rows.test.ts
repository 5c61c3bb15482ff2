import type { Row } from '@rencana/document';
import { expect, test } from 'vitest';
import { placeRows } from './place-rows.ts';

const columns = [{ width: 1 }, { width: 1 }];
const row = (role: Row['role'], ...cells: Partial<Row['cells'][number]>[]): Row => ({
  role,
  cells: cells.map((cell) => ({ content: [], ...cell })),
});

test('only the first headers are repeated, and each group row stands alone', () => {
  const rows = [
    row('header'),
    row('numbers'),
    row('group'),
    row('group'),
    row('body'),
    row('header'),
    row('body'),
    row('total'),
  ];
  expect(placeRows({ columns, rows }).map((run) => `${run.kind} ${run.rows.length}`)).toEqual([
    'head 2',
    'group 1',
    'group 1',
    'body 4',
  ]);
});

test('no cell reaches from one run into the next', () => {
  const rows = [row('body', { rowspan: 5 }, {}), row('body', {}), row('group', { colspan: 9 })];
  const runs = placeRows({ columns, rows });
  expect(runs[0]!.rows[0]!.cells[0]).toMatchObject({ rowspan: 2, column: 0 });
  expect(runs[0]!.rows[1]!.cells).toMatchObject([{ column: 1 }]);
  expect(runs[1]!.rows[0]!.cells).toMatchObject([{ column: 0, colspan: 2 }]);
});
