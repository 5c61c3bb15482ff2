import type { Column, Row, Table } from '@rencana/document';
import { type PlacedCell, placeCells } from '../../table/place-cells.ts';

/** A row with its cells in their columns. */
export interface PlacedRow {
  readonly row: Row;
  readonly cells: readonly PlacedCell[];
}

/** Rows that belong together: the head, the rows that open a group, or rows of the body. */
export interface RowRun {
  readonly kind: 'head' | 'group' | 'body';
  readonly rows: readonly PlacedRow[];
}

/**
 * Cuts a table into its head, its group rows and what lies between; cells never span from one into the next. Group rows
 * that follow each other stay together: the compiler stops at heads of one rank in a row that reach a page's end.
 */
export function placeRows({ columns, rows }: Pick<Table, 'columns' | 'rows'>): RowRun[] {
  const runs: { kind: RowRun['kind']; rows: Row[] }[] = [];
  for (const row of rows) {
    const kind = kindOf(row, runs);
    const last = runs.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else runs.push({ kind, rows: [row] });
  }
  return runs.map(({ kind, rows: own }) => ({ kind, rows: place(columns, own) }));
}

/** Header rows further down look like headers but are not repeated. */
function kindOf({ role }: Row, before: readonly { kind: RowRun['kind'] }[]): RowRun['kind'] {
  if (role === 'group') return 'group';
  const isHead = role === 'header' || role === 'numbers';
  return isHead && before.every(({ kind }) => kind === 'head') ? 'head' : 'body';
}

function place(columns: readonly Column[], rows: readonly Row[]): PlacedRow[] {
  const placed = placeCells(columns, rows);
  return rows.map((row, index) => ({ row, cells: placed[index]! }));
}
