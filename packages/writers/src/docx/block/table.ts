import { plainText, type Row, splitYears, type Table as TableBlock } from '@rencana/document';
import {
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { wholeLabel } from '../../text/whole-label.ts';
import { colors, letter } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { textRun, writeInlines } from '../inline/write-inlines.ts';
import { DescribedTable } from '../ooxml/described-table.ts';
import { eighthPoints, hex, twips } from '../ooxml/measures.ts';
import type { StyleId } from '../style/paragraph-styles.ts';
import { writeCaption } from './caption.ts';
import { cellAlignment, cellLook } from './cell-look.ts';
import { gap } from './gap.ts';
import { columnWidths, type PlacedCell, placeCells } from './grid.ts';

const densities = {
  normal: { style: 'TableText', margins: { left: 80, right: 80, top: 60, bottom: 60 } },
  compact: { style: 'TableTextCompact', margins: { left: 60, right: 60, top: 30, bottom: 30 } },
} as const satisfies Record<string, { style: StyleId; margins: object }>;

/** Tables of so many rows stay on one page. */
const shortTable = 9;

/** A table with its caption above and its note, or a space, below. A table without rows or columns is left out. */
export function writeTable(block: TableBlock, context: DocxContext): FileChild[] {
  if (block.rows.length === 0 || block.columns.length === 0) return [];
  return splitYears(block, context.page.textWidth / 20, context.document).flatMap((part, index) =>
    writePart(part, index > 0, context),
  );
}

function writePart(block: TableBlock, isContinued: boolean, context: DocxContext): FileChild[] {
  const caption = block.bare ? [] : [isContinued ? continuedCaption(block, context) : firstCaption(block, context)];
  const note = block.note
    ? new Paragraph({ style: 'TableNote', children: writeInlines(block.note, context) })
    : gap(twips(10), block.bare ? { keepNext: true } : {});
  return [...caption, writeGrid(block, context), note];
}

const firstCaption = (block: TableBlock, context: DocxContext): Paragraph =>
  writeCaption({ ...block, style: 'Caption', keepNext: true }, context);

/** Words alone: a number that Word counts and lists is that of the first part. */
const continuedCaption = ({ label, caption }: TableBlock, context: DocxContext): Paragraph =>
  new Paragraph({
    style: 'TableNote',
    keepNext: true,
    children: [textRun(`${wholeLabel(label)}\u00a0\u00a0`, { bold: true }), ...writeInlines(caption, context)],
  });

function writeGrid(block: TableBlock, context: DocxContext): DescribedTable {
  const widths = columnWidths(block.columns, context.page.textWidth);
  const placed = placeCells(block.columns, block.rows);
  const headers = headerCount(block.rows);
  const rows = block.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        tableHeader: index < headers,
        keepNext: staysWithNext(block, index),
        children: placed[index]!.map((cell) => writeCell(cell, row, block, widths, context)),
      }),
  );
  return new DescribedTable(
    {
      rows,
      columnWidths: widths,
      width: { size: context.page.textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: context.document.form === 'letter' ? letterBorders : tableBorders,
      tableLook: {
        firstRow: headers > 0,
        lastRow: block.rows.at(-1)?.role === 'total',
        firstColumn: block.rows.some((row) => row.cells[0]?.header && row.role === 'body'),
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    { caption: `${block.label} ${plainText(block.caption)}`.trim(), summary: block.summary },
  );
}

function writeCell(
  placed: PlacedCell,
  row: Row,
  block: TableBlock,
  widths: readonly number[],
  context: DocxContext,
): TableCell {
  const { cell, column, colspan, merge } = placed;
  const { style, margins } = densities[block.density ?? 'normal'];
  const look = cellLook(placed, row, context.document.form);
  const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(merge ? { verticalMerge: merges[merge] } : {}),
    ...(look.borders ? { borders: look.borders } : {}),
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, fill: hex(look.fill), color: 'auto' } } : {}),
    margins,
    verticalAlign: look.vertical,
    children: [
      new Paragraph({
        style: row.role === 'numbers' ? 'TableNumbers' : style,
        alignment: cellAlignment(placed, row.role, block.columns[column]?.align),
        children: writeInlines(cell.content, context, look.format),
      }),
    ],
  });
}

const merges = { start: VerticalMergeType.RESTART, continue: VerticalMergeType.CONTINUE } as const;

/** Word repeats only the rows that begin a table. */
function headerCount(rows: readonly Row[]): number {
  const first = rows.findIndex(({ role }) => role !== 'header' && role !== 'numbers');
  return first < 0 ? 0 : first;
}

/** No header, group, first or last row, total, note or signature of an annex stands alone on a page. */
function staysWithNext({ rows, note, bare }: TableBlock, index: number): boolean {
  const { role, leads } = rows[index]!;
  const next = rows[index + 1];
  if (!next) return note !== undefined || bare === true;
  if (rows.length <= shortTable || next.role === 'total' || role !== 'body' || leads) return true;
  return index + 2 === rows.length || rows.findIndex((row) => row.role === 'body') === index;
}

const line = (color: string) => ({ style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(color) });

const tableBorders = {
  top: line(colors.rule),
  bottom: line(colors.rule),
  left: line(colors.hairline),
  right: line(colors.hairline),
  insideHorizontal: line(colors.hairline),
  insideVertical: line(colors.hairline),
};

const black = line(letter.ink);

const letterBorders = {
  top: black,
  bottom: black,
  left: black,
  right: black,
  insideHorizontal: black,
  insideVertical: black,
};
