import type { Column, Row, Table } from '@rencana/document';
import { type PlacedCell, placeCells } from '@rencana/document';

/** A row with its cells in their columns. */
export interface PlacedRow {
  readonly row: Row;
  readonly cells: readonly PlacedCell[];
}

/** Rows that belong together: the head, the rows that open a group, rows that stay with the next one, or any others. */
export interface RowRun {
  readonly kind: 'head' | 'group' | 'edge' | 'body';
  readonly rows: readonly PlacedRow[];
}

/**
 * Cuts a table into its head, its group rows and what lies between; cells never span from one into the next. Group rows
 * that follow each other stay together: the compiler stops at heads of one rank in a row that reach a page's end.
 */
export function placeRows({ columns, rows, note }: Pick<Table, 'columns' | 'rows' | 'note'>): RowRun[] {
  const spans = rows.some(({ cells }) => cells.some(({ rowspan = 1 }) => rowspan > 1));
  const edges = spans ? new Set<number>() : edgeRows(rows, note !== undefined);
  const runs: { kind: RowRun['kind']; rows: Row[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const kind = kindOf(row, runs, edges.has(index));
    const last = runs.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else runs.push({ kind, rows: [row] });
  }
  return runs.map(({ kind, rows: own }) => ({ kind, rows: place(columns, own) }));
}

/** Header rows further down look like headers but are not repeated. */
function kindOf({ role }: Row, before: readonly { kind: RowRun['kind'] }[], isEdge: boolean): RowRun['kind'] {
  if (role === 'group') return 'group';
  const isHead = role === 'header' || role === 'numbers';
  if (isHead && before.every(({ kind }) => kind === 'head')) return 'head';
  return isEdge ? 'edge' : 'body';
}

/** Rows that stay with the next one, so that no first or last row, no total and no note stands alone on a page. */
function edgeRows(rows: readonly Row[], hasNote: boolean): Set<number> {
  const last = rows.length - 1;
  const first = rows.findIndex(({ role }) => role === 'body' || role === 'total');
  const totals = rows.length - 1 - rows.findLastIndex(({ role }) => role !== 'total');
  const tail = Math.max(first, last - Math.max(1, totals));
  const edges = rows.map((_, index) => index).filter((index) => index === first || index >= tail || rows[index]!.leads);
  // The compiler stops where a head is followed by one of higher rank.
  const isFree = (index: number) => (index < last ? rows[index + 1]!.role !== 'group' : hasNote);
  return new Set(first < 0 ? [] : edges.filter(isFree));
}

function place(columns: readonly Column[], rows: readonly Row[]): PlacedRow[] {
  const placed = placeCells(columns, rows);
  return rows.map((row, index) => ({ row, cells: placed[index]! }));
}
