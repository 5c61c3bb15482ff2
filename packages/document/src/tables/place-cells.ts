import type { Cell, Column, Row } from '../model.ts';

/** A cell with the column it stands in; spans never leave the table. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const empty: Cell = { content: [] };

/** Finds the columns of the cells of each row, spans from above counted; surplus cells are left out, gaps filled with empty ones. */
export function placeCells(columns: readonly Column[], rows: readonly Row[]): PlacedCell[][] {
  /** Rows that a cell above still covers, by column. */
  const covered: number[] = columns.map(() => 0);
  return rows.map((row, rowIndex) => {
    const waiting = row.cells[Symbol.iterator]();
    const placed: PlacedCell[] = [];
    for (let column = 0; column < columns.length; ) {
      if (covered[column]! > 0) {
        covered[column]! -= 1;
        column += 1;
        continue;
      }
      const cell = waiting.next().value ?? empty;
      const rowspan = Math.max(1, Math.min(cell.rowspan ?? 1, rows.length - rowIndex));
      const end = Math.min(columns.length, column + Math.max(1, cell.colspan ?? 1));
      const start = column;
      do {
        covered[column] = rowspan - 1;
        column += 1;
      } while (column < end && covered[column] === 0);
      placed.push({ cell, column: start, colspan: column - start, rowspan });
    }
    return placed;
  });
}
