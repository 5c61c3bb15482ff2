import type { Cell, Document, Row, Table } from '../model.ts';
import { type MeasuredFace, measureText } from '../text/measure-text.ts';
import { plainText } from '../text/plain-text.ts';

/** Type sizes of tables in points. */
const sizes = { normal: 9, compact: 7.6 } as const;
/** Letters are set in wider faces than the one that is measured: eleven points of them take what fourteen of it do. */
const letterSize = 14;

/** Space beside the text of a cell, both sides and the rule, in points. */
const paddings = { normal: 11.5, compact: 7 } as const;

/** Breaks are allowed at spaces (not no-break ones) and after hyphens and dashes. */
const words = (text: string): string[] => text.split(/[ \t\n\r\u2002-\u200b]+|(?<=[-–—])/);

const isBold = (row: Row, cell: Cell): boolean =>
  row.role === 'header' || row.role === 'group' || row.role === 'total' || cell.header === true || cell.strength === 3;

const hasStrong = (cell: Cell): boolean =>
  cell.content.some((inline) => inline.kind === 'strong' || inline.kind === 'chip');

/** Space that the frame of a chip takes, in points. */
const chipFrame = 8;

function cellWidth(row: Row, cell: Cell, size: number): number {
  const face: MeasuredFace = isBold(row, cell) || hasStrong(cell) ? 'sans-bold' : 'sans-regular';
  const longest = Math.max(0, ...words(plainText(cell.content)).map((word) => measureText(word, size, face)));
  return longest + (cell.content.some(({ kind }) => kind === 'chip') ? chipFrame : 0);
}

/** The columns that the cells of each row stand in, spans from above counted. */
function placeCells(rows: readonly Row[], columnCount: number): { row: Row; cell: Cell; column: number }[] {
  const busy = new Array<number>(columnCount).fill(0);
  return rows.flatMap((row) => {
    let column = 0;
    const skipBusy = (): void => {
      while ((busy[column] ?? 0) > 0) {
        busy[column]! -= 1;
        column += 1;
      }
    };
    const placed = row.cells.map((cell) => {
      skipBusy();
      const at = column;
      const span = cell.colspan ?? 1;
      busy.fill((cell.rowspan ?? 1) - 1, column, column + span);
      column += span;
      return { row, cell, column: at };
    });
    for (; column < columnCount; column += 1) if (busy[column]! > 0) busy[column]! -= 1;
    return placed;
  });
}

/** What the longest word of each column needs in points, its cells' padding included. */
export function leastWidths(table: Table, form: Document['form']): number[] {
  const density = table.density ?? 'normal';
  const size = form === 'letter' ? letterSize : sizes[density];
  const least = table.columns.map(() => 0);
  for (const { row, cell, column } of placeCells(table.rows, table.columns.length)) {
    if ((cell.colspan ?? 1) > 1 || least[column] === undefined) continue;
    least[column] = Math.max(least[column], cellWidth(row, cell, size) + paddings[density]);
  }
  return least;
}
