import type { Cell, Column, Row } from '@rencana/document';

/** A cell with its place in the grid of its table; spans are cut so that they never leave it. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const empty: Cell = { content: [] };

/**
 * Places the cells of a table. Word refuses rows that do not fill the grid, so cells that overflow are left out,
 * spans are cut at the table's edges and gaps are filled with empty cells.
 */
export function placeCells(columns: readonly Column[], rows: readonly Row[]): PlacedCell[][] {
  const taken: number[] = columns.map(() => 0);
  return rows.map((row, rowIndex) => {
    const waiting = [...row.cells];
    const placed: PlacedCell[] = [];
    let column = 0;
    while (column < columns.length) {
      if (taken[column]! > 0) {
        taken[column]! -= 1;
        column += 1;
        continue;
      }
      const cell = waiting.shift() ?? empty;
      const colspan = freeColumns(taken, column, cell.colspan ?? 1);
      const rowspan = Math.max(1, Math.min(cell.rowspan ?? 1, rows.length - rowIndex));
      placed.push({ cell, column, colspan, rowspan });
      for (let offset = 0; offset < colspan; offset++) taken[column + offset] = rowspan - 1;
      column += colspan;
    }
    return placed;
  });
}

function freeColumns(taken: readonly number[], from: number, wanted: number): number {
  let free = 1;
  while (free < wanted && taken[from + free] === 0) free += 1;
  return free;
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
