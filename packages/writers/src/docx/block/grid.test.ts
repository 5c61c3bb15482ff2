import type { Cell, Column, Row } from '@rencana/document';
import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, placeCells } from './grid.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ content: [{ kind: 'text', value: text }], ...more });
const row = (...cells: Cell[]): Row => ({ role: 'body', cells });
const columns = (count: number): Column[] => Array.from({ length: count }, () => ({ width: 1 }));

/** Each row as `text@column+colspan`, with `~` where a cell goes on from above. */
const shape = (count: number, rows: readonly Row[]) =>
  placeCells(columns(count), rows).map((placed) =>
    placed
      .map(({ cell: { content }, column, colspan, merge }) => {
        const text = content[0]?.kind === 'text' ? content[0].value : merge === 'continue' ? '~' : '';
        return `${text}@${column}+${colspan}`;
      })
      .join(' '),
  );

test('cells that span rows go on in the rows below', () => {
  expect(shape(3, [row(cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })), row(cell('c'), cell('d'))])).toEqual([
    'a@0+1 b@1+2',
    '~@0+1 c@1+1 d@2+1',
  ]);
});

test('cells that span rows and columns keep their width below', () => {
  expect(shape(3, [row(cell('a', { rowspan: 3, colspan: 2 }), cell('b')), row(cell('c'))])).toEqual([
    'a@0+2 b@2+1',
    '~@0+2 c@2+1',
  ]);
});

test('rows are filled, and what overflows is left out', () => {
  expect(shape(2, [row(cell('a')), row(cell('b', { colspan: 9 })), row(cell('c'), cell('d'), cell('e'))])).toEqual([
    'a@0+1 @1+1',
    'b@0+2',
    'c@0+1 d@1+1',
  ]);
});

test('every row fills the grid, whatever its spans say', () => {
  const anyCell = fastCheck.record({
    colspan: fastCheck.integer({ min: -1, max: 5 }),
    rowspan: fastCheck.integer({ min: -1, max: 5 }),
  });
  const anyRows = fastCheck.array(fastCheck.array(anyCell, { maxLength: 6 }), { maxLength: 6 });
  fastCheck.assert(
    fastCheck.property(fastCheck.integer({ min: 1, max: 5 }), anyRows, (count, rows) => {
      const placed = placeCells(
        columns(count),
        rows.map((cells) => row(...cells.map((spans) => cell('x', spans)))),
      );
      for (const cells of placed) expect(cells.reduce((sum, { colspan }) => sum + colspan, 0)).toBe(count);
      const last = placed.at(-1) ?? [];
      expect(last.some(({ merge }) => merge === 'start')).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('widths add up to the table, and odd weights count as one', () => {
  const widths = columnWidths([{ width: 1 }, { width: 1 }, { width: 1 }], 1000);
  expect(widths).toEqual([333, 334, 333]);
  expect(columnWidths([{ width: 0 }, { width: Number.NaN }, { width: 2 }], 800)).toEqual([200, 200, 400]);
});
