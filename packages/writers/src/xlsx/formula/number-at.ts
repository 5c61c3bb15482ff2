import type { Decimal } from '@rencana/document';
import type { SheetCell } from '../sheet/sheet.ts';

/** A row of a table in a sheet, by the part it plays. */
export interface FormulaRow {
  readonly role: 'header' | 'numbers' | 'group' | 'body' | 'total';
  readonly cells: readonly SheetCell[];
}

/** The number that a spreadsheet finds in this column; undefined for text and for nothing. */
export function numberAt(row: FormulaRow, column: number): Decimal | undefined {
  const content = row.cells.find((cell) => cell.column === column)?.content;
  return content?.kind === 'number' || content?.kind === 'formula' ? content.value : undefined;
}

/** The numbers that a sum over this rectangle adds; both ends belong to it. */
export function numbersIn(rows: readonly FormulaRow[], range: Range): Decimal[] {
  const found: Decimal[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const value = numberAt(rows[row]!, column);
      if (value !== undefined) found.push(value);
    }
  }
  return found;
}

/** A rectangle of cells, counted from the first row of the table. */
export interface Range {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
