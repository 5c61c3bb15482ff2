import type { Cell, Column, Row } from '@rencana/document';

/** A cell with its place in the grid of its table; spans are cut so that they never leave it. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  /** A cell that spans rows stands in each of them: it starts in the first and goes on in the others. */
  readonly merge?: 'start' | 'continue';
}

/** A cell that reaches into rows below, and how many of them are left. */
interface Reaching {
  readonly placed: PlacedCell;
  rows: number;
}

const empty: Cell = { content: [] };

/**
 * Places the cells of a table. Word refuses rows that do not fill the grid, so cells that overflow are left out,
 * spans are cut at the table's edges and gaps are filled with empty cells.
 */
export function placeCells(columns: readonly Column[], rows: readonly Row[]): PlacedCell[][] {
  const reaching = new Map<number, Reaching>();
  return rows.map((row, rowIndex) => {
    const waiting = [...row.cells];
    const placed: PlacedCell[] = [];
    let column = 0;
    while (column < columns.length) {
      const above = reaching.get(column);
      const next = above ? continueCell(above) : placeCell(waiting.shift() ?? empty, column, columns.length, reaching);
      const below = above ? above.rows - 1 : rowsBelow(next.cell, rows.length - rowIndex);
      const start: PlacedCell = !above && below > 0 ? { ...next, merge: 'start' } : next;
      if (below > 0) reaching.set(column, { placed: start, rows: below });
      else reaching.delete(column);
      placed.push(start);
      column += next.colspan;
    }
    return placed;
  });
}

function continueCell({ placed }: Reaching): PlacedCell {
  return { ...placed, cell: { ...placed.cell, content: [] }, merge: 'continue' };
}

function placeCell(cell: Cell, column: number, columns: number, reaching: ReadonlyMap<number, Reaching>): PlacedCell {
  let colspan = 1;
  while (colspan < (cell.colspan ?? 1) && column + colspan < columns && !reaching.has(column + colspan)) colspan += 1;
  return { cell, column, colspan };
}

function rowsBelow({ rowspan = 1 }: Cell, rowsLeft: number): number {
  return Math.max(0, Math.min(rowspan, rowsLeft) - 1);
}

/** Widths of columns in twips that add up to the table's width exactly. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const weights = columns.map((column) => (column.width > 0 && Number.isFinite(column.width) ? column.width : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let before = 0;
  let right = 0;
  return weights.map((weight) => {
    before += weight;
    const left = right;
    right = Math.round((before / sum) * width);
    return right - left;
  });
}
