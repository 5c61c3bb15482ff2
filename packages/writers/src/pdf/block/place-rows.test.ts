import type { Row } from '@rencana/document';
import { expect, test } from 'vitest';
import { placeRows } from './place-rows.ts';

const row = (role: Row['role'], text: string): Row => ({ role, cells: [{ content: [{ kind: 'text', value: text }] }] });

test('group rows that follow each other open one group', () => {
  const rows = [row('header', 'H'), row('group', 'A'), row('group', 'A1'), row('body', '1'), row('group', 'A2')];
  const runs = placeRows({ columns: [{ width: 1 }], rows });
  expect(runs.map(({ kind, rows: own }) => [kind, own.length])).toEqual([
    ['head', 1],
    ['group', 2],
    ['body', 1],
    ['group', 1],
  ]);
});

const kinds = (rows: readonly Row[], note = false) =>
  placeRows({ columns: [{ width: 1 }], rows, ...(note ? { note: [] } : {}) }).map(({ kind, rows: own }) => [
    kind,
    own.length,
  ]);

test('the first row stays with the second, and the last ones with each other', () => {
  const body = (count: number) => Array.from({ length: count }, (_, index) => row('body', String(index)));
  expect(kinds([row('header', 'H'), ...body(6)])).toEqual([
    ['head', 1],
    ['edge', 1],
    ['body', 3],
    ['edge', 1],
    ['body', 1],
  ]);
  expect(kinds([...body(5), row('total', 'Jumlah'), row('total', 'Sisa')])).toEqual([
    ['edge', 1],
    ['body', 3],
    ['edge', 2],
    ['body', 1],
  ]);
  expect(kinds([...body(4), row('total', 'Jumlah')], true)).toEqual([
    ['edge', 1],
    ['body', 2],
    ['edge', 2],
  ]);
  expect(kinds(body(1))).toEqual([['body', 1]]);
});

test('no row is bound to a group that follows, where the compiler would stop', () => {
  const rows = [row('group', 'A'), row('body', '1'), row('group', 'B'), row('body', '2'), row('total', 'Jumlah')];
  expect(kinds(rows)).toEqual([
    ['group', 1],
    ['body', 1],
    ['group', 1],
    ['edge', 1],
    ['body', 1],
  ]);
});
