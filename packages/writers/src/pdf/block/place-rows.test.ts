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
