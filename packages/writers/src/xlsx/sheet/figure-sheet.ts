import { type Figure, plainText } from '@rencana/document';
import { drawingTable } from '../../drawing/drawing-table.ts';
import { printedContent } from '../cell/printed-content.ts';
import { readInlines } from '../cell/read-inlines.ts';
import type { SpreadsheetContext } from '../context.ts';
import { type FormulaRow, numberAt } from '../formula/number-at.ts';
import { frameSheet } from './frame-sheet.ts';
import type { CellContent, Sheet, SheetCell } from './sheet.ts';

/** The column of names beside the others. */
const nameWeight = 3;

/** A drawing as a table of its data, with its text alternative under it. */
export function figureSheet(figure: Figure, context: SpreadsheetContext): Sheet {
  const { language } = context;
  const { header, rows } = drawingTable(figure.drawing, language);
  const dataRows = rows.map(({ cells, values, isGroup }): FormulaRow => {
    const contents = cells.map((text, column) => printedContent(text, values?.[column], language));
    if (isGroup) return { role: 'group', cells: [groupCell(contents[0]!, header.length)] };
    return { role: 'body', cells: contents.map((content, column) => bodyCell(content, column)) };
  });
  const headerRow: FormulaRow = {
    role: 'header',
    cells: header.map((text, column) => {
      const isMeasured = dataRows.some((row) => numberAt(row, column) !== undefined);
      return { column, content: { kind: 'text', text }, role: 'header', align: isMeasured ? 'right' : 'left' };
    }),
  };
  const note = readInlines(figure.note ?? []);
  return frameSheet(
    {
      id: figure.id,
      label: figure.label,
      title: figure.short ?? plainText(figure.caption),
      columns: header.map((_, index) => ({ width: index === 0 ? nameWeight : 1 })),
      rows: [headerRow, ...dataRows],
      notes: [
        ...(figure.short ? [plainText(figure.caption)] : []),
        figure.alt,
        ...(note.text ? [note.text] : []),
        ...note.footnotes.map(({ number, text }) => `[${number}] ${text}`),
      ],
    },
    context,
  );
}

function bodyCell(content: CellContent, column: number): SheetCell {
  return { column, content, role: 'body', align: content.kind === 'number' ? 'right' : 'left' };
}

function groupCell(content: CellContent, colspan: number): SheetCell {
  return { column: 0, colspan, content, role: 'group', align: 'left' };
}
