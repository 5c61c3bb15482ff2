/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const before = column >= 26 ? columnName(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell, row and column counted from 0: `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
