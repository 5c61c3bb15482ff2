import { measureText } from '@rencana/document';
import type { CellRole, SheetCell } from '../sheet/sheet.ts';

/** Type sizes in points. */
export const fontSizes: Readonly<Record<CellRole, number>> = {
  title: 14,
  line: 10,
  warning: 11,
  header: 10,
  group: 10,
  body: 10,
  total: 10,
  note: 9,
  link: 10,
};

/** Points of one character of a column's width, the room at its sides left out. */
const characterWidth = 5.25;
const leading = 1.32;
const padding = 5;
const smallest = 16;

const boldRoles: ReadonlySet<CellRole> = new Set(['title', 'warning', 'header', 'group', 'total']);

/** The spreadsheet's font may be wider than ours, and lines break at words. */
const spare = 1.08;

/** Spreadsheets know no higher row. */
const highest = 409;

function linesOf(cell: SheetCell, width: number): number {
  if (cell.content.kind !== 'text') return 1;
  const size = fontSizes[cell.role];
  const face = cell.isStrong || boldRoles.has(cell.role) ? 'sans-bold' : 'sans-regular';
  const room = Math.max(characterWidth, width * characterWidth - padding);
  return cell.content.text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((measureText(line, size, face) * spare) / room)), 0);
}

/** The height of a row in points, so that no line of its texts is cut; spreadsheets do not find it by themselves. */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
  const heights = cells
    .filter(({ rowspan = 1 }) => rowspan === 1)
    .map((cell) => {
      const width = widths.slice(cell.column, cell.column + (cell.colspan ?? 1)).reduce((sum, each) => sum + each, 0);
      return linesOf(cell, width) * fontSizes[cell.role] * leading + padding;
    });
  return Math.min(highest, Math.round(Math.max(smallest, ...heights) * 4) / 4);
}
