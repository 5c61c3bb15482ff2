import type { Block, Cell, Document, Row, Table } from '../model.ts';
import { type MeasuredFace, measureText } from '../text/measure-text.ts';
import { plainText } from '../text/plain-text.ts';

/** The text width of the pages in points, upright and sideways. */
const pageWidths = {
  a4: { portrait: 439, landscape: 728 },
  f4: { portrait: 453, landscape: 822 },
} as const;

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

function leastWidths(table: Table, form: Document['form']): number[] {
  const density = table.density ?? 'normal';
  const size = form === 'letter' ? letterSize : sizes[density];
  const least = table.columns.map(() => 0);
  for (const { row, cell, column } of placeCells(table.rows, table.columns.length)) {
    if ((cell.colspan ?? 1) > 1 || least[column] === undefined) continue;
    least[column] = Math.max(least[column], cellWidth(row, cell, size) + paddings[density]);
  }
  return least;
}

/** Lowers the widest entries to a common cap, until all fit. */
function capToFit(least: readonly number[], available: number): number[] {
  const ascending = [...least].sort((a, b) => a - b);
  let rest = available;
  for (const [index, width] of ascending.entries()) {
    const share = rest / (ascending.length - index);
    if (width > share) return least.map((each) => Math.min(each, share));
    rest -= width;
  }
  return [...least];
}

/** Widens what is too narrow and takes the room from columns that have some to spare, in proportion. */
function widen(wanted: readonly number[], least: readonly number[]): number[] {
  const missing = wanted.reduce((sum, width, index) => sum + Math.max(0, least[index]! - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - least[index]!), 0);
  return wanted.map((width, index) => {
    const room = width - least[index]!;
    return room <= 0 ? least[index]! : width - (spare > 0 ? (missing * room) / spare : 0);
  });
}

const roundWidth = (width: number): number => Math.round(width * 100) / 100;

function fitTable(table: Table, available: number, form: Document['form']): Table {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  const wanted = table.columns.map((column) => (column.width / sum) * available);
  const least = capToFit(leastWidths(table, form), available);
  if (wanted.every((width, index) => width >= least[index]! - 0.05)) return table;
  const fitted = widen(wanted, least);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, width: roundWidth(fitted[index]!) })),
  };
}

/** Widens columns whose longest word would break, by the advance widths of the bundled font; widths become points. */
export function fitColumns(document: Document): Document {
  const { portrait, landscape } = pageWidths[document.paper ?? 'a4'];
  const fit = (block: Block, available: number): Block => {
    if (block.kind === 'table') return fitTable(block, available, document.form);
    if (block.kind !== 'landscape') return block;
    return { ...block, children: block.children.map((child) => fit(child, landscape)) };
  };
  const parts = document.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => fit(block, portrait)) }));
  return { ...document, parts };
}
