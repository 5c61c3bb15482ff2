import type { PlacedCell } from '@rencana/document';
import { plainText, splitYears, type Table } from '@rencana/document';
import { letter, sizes } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { isPrinted, ownLabel } from '../markup/anchors.ts';
import { array, named, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { pageBox } from '../page/page-box.ts';
import { cellAlignment, cellLook } from './cell-look.ts';
import { estimateHeight } from './estimate-height.ts';
import { type PlacedRow, placeRows, type RowRun } from './place-rows.ts';

const densities = {
  normal: { size: sizes.table, x: 5, top: 4.5, bottom: 5.5 },
  compact: { size: sizes.compactTable, x: 3, top: 3.2, bottom: 4 },
} as const;

/** Tables of at most so many rows, no higher than this share of a page, stay on one page. */
const shortTable = { rows: 20, share: 0.4 } as const;

const lookOf = ({ density = 'normal' }: Table, { document }: PdfContext) =>
  document.form === 'letter' ? { ...densities.normal, size: letter.table } : densities[density];

interface Grid {
  readonly block: Table;
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
  /** Rows higher than this, in points, may break over pages. */
  readonly tallest: number;
  readonly context: PdfContext;
}

/** A table with its caption above and its note below; its head is repeated on each page, and no row is torn. */
export function writeTable(block: Table, context: PdfContext): string {
  if (!isPrinted(block)) return '';
  return splitYears(block, context.width, context.document)
    .map((part, index) => writePart(part, index === 0 ? ownLabel(block, context) : 'none', context))
    .join('\n\n');
}

function writePart(block: Table, anchor: string, context: PdfContext): string {
  const { size, x, top, bottom } = lookOf(block, context);
  const { height } = pageBox(context.document, context.orientation);
  const captionContext: PdfContext = { ...context, size: sizes.caption, face: 'sans-bold' };
  const isLetter = context.document.form === 'letter';
  const grid: Grid = {
    block,
    widths: columnWidths(block, context.width),
    tallest: height * 0.6,
    context: { ...context, size, face: isLetter ? 'serif-bold' : 'sans-bold' },
  };
  return `#captioned-table(${named({
    anchor,
    label: literal(block.label),
    caption: `[${writeInlines(block.caption, captionContext)}]`,
    note: block.note ? `[${writeInlines(block.note, { ...captionContext, size: sizes.note })}]` : 'none',
    size: points(size),
    inset: `(x: ${points(x)}, top: ${points(top)}, bottom: ${points(bottom)})`,
    columns: array(grid.widths.map(points)),
    line: isLetter ? '0.5pt + ink' : undefined,
    face: isLetter ? 'serif' : undefined,
    bare: block.bare ? 'true' : undefined,
    kept:
      block.rows.length <= shortTable.rows
        ? `(${points(context.width)}, ${points(height * shortTable.share)})`
        : 'none',
  })},\n${placeRows(block)
    .map((run) => writeRun(run, grid))
    .join(',\n')})`;
}

function writeRun({ kind, rows }: RowRun, grid: Grid): string {
  // A row higher than a page cannot stay with the next one.
  const name = kind === 'edge' && rows.some((row) => isTall(row, grid)) ? 'body' : kind;
  const written = rows.filter(({ cells }) => cells.length > 0).map((row) => writeRow(row, grid));
  return `("${name}", (${written.map((row) => `${row},\n`).join('')}))`;
}

function isTall({ cells }: PlacedRow, grid: Grid): boolean {
  return cells.some(
    (placed) =>
      estimateHeight(plainText(placed.cell.content), { ...grid.context, width: innerWidth(placed, grid) }) >
      grid.tallest,
  );
}

function innerWidth({ column, colspan }: PlacedCell, { block, widths, context }: Grid): number {
  return spanWidth(widths, column, colspan) - 2 * lookOf(block, context).x;
}

function writeRow(placedRow: PlacedRow, grid: Grid): string {
  const { row, cells } = placedRow;
  const { block, context } = grid;
  const breakable = isTall(placedRow, grid) ? 'true' : undefined;
  return cells
    .map((placed) => {
      const look = cellLook(placed, row, context.document.form);
      // The columns were fitted to the words as they are printed: bold ones are wider.
      const face = look.bold || context.face !== 'sans-bold' ? context.face : 'sans-regular';
      const settings = named({
        colspan: placed.colspan > 1 ? String(placed.colspan) : undefined,
        rowspan: placed.rowspan > 1 ? String(placed.rowspan) : undefined,
        align: `${cellAlignment(placed, row.role, block.columns[placed.column]?.align)} + ${look.vertical}`,
        fill: look.fill,
        stroke: look.stroke,
        breakable,
      });
      return `table.cell(${settings})[${styled(writeInlines(placed.cell.content, { ...context, face, width: innerWidth(placed, grid) }), look)}]`;
    })
    .join(', ');
}

function styled(content: string, { bold, ink }: { readonly bold?: boolean; readonly ink?: string }): string {
  if (content === '' || (!bold && !ink)) return content;
  return `#text(${named({ weight: bold ? '700' : undefined, fill: ink })})[${content}]`;
}

function columnWidths({ columns }: Table, width: number): number[] {
  const weights = columns.map((column) => (column.width > 0 && Number.isFinite(column.width) ? column.width : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (weight / sum) * width);
}

function spanWidth(widths: readonly number[], column: number, colspan: number): number {
  return widths.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
}
