import { placeCells, plainText, type Row, type Table } from '@rencana/document';
import { readInlines } from '../cell/read-inlines.ts';
import { type TableCell, tableCell } from '../cell/table-cell.ts';
import type { SpreadsheetContext } from '../context.ts';
import { frameSheet } from './frame-sheet.ts';
import type { Sheet } from './sheet.ts';

interface ReadRow {
  readonly role: Row['role'];
  readonly cells: readonly TableCell[];
}

function readRows(table: Table, rows: readonly Row[], context: SpreadsheetContext): ReadRow[] {
  const placed = placeCells(table.columns, rows);
  return rows.map(({ role, tone }, index) => ({
    role,
    cells: placed[index]!.map((each) => {
      const read = tableCell(each, role, table.columns[each.column]!, context.language);
      const isToned = role === 'group' && tone && !read.cell.tone;
      return isToned ? { ...read, cell: { ...read.cell, tone } } : read;
    }),
  }));
}

/** A table as a sheet. The row of column numbers is left out: it would stand between the headers and what they filter. */
export function tableSheet(table: Table, context: SpreadsheetContext): Sheet {
  const shown = table.rows.filter(({ role }) => role !== 'numbers');
  const firstOther = shown.findIndex(({ role }) => role !== 'header');
  const headers = firstOther < 0 ? shown.length : firstOther;
  const rows = [
    ...readRows(table, shown.slice(0, headers), context),
    ...readRows(table, shown.slice(headers), context),
  ];
  const caption = readInlines(table.caption);
  const note = readInlines(table.note ?? []);
  const cells = rows.flatMap((row) => row.cells.flatMap(({ footnotes }) => footnotes));
  const footnotes = [...caption.footnotes, ...cells, ...note.footnotes];
  return frameSheet(
    {
      id: table.id,
      label: table.label,
      title: table.short ?? plainText(table.caption),
      columns: table.columns,
      rows: rows.map((row) => ({ role: row.role, cells: row.cells.map(({ cell }) => cell) })),
      notes: [
        ...(table.short ? [caption.text] : []),
        ...(note.text ? [note.text] : []),
        ...footnotes.map(({ number, text }) => `[${number}] ${text}`),
      ],
    },
    context,
  );
}
