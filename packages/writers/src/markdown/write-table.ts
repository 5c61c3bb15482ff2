import type { Cell, Inline, Row, Table } from '@rencana/document';
import { placeCells } from '@rencana/document';
import type { Table as MarkdownTable, PhrasingContent, TableRow } from 'mdast';
import type { MarkdownContext } from './context.ts';
import { writeInlines } from './write-inlines.ts';

const alignments = { start: 'left', center: 'center', end: 'right' } as const;

/** Content of one cell: line breaks are written as HTML, because a row is one line. */
function cellContent(content: readonly Inline[], isBold: boolean, context: MarkdownContext): PhrasingContent[] {
  const written = writeInlines(content, context);
  // Room above and below is for paper.
  const from = written.findIndex(({ type }) => type !== 'break');
  const until = written.findLastIndex(({ type }) => type !== 'break');
  const plain = written
    .slice(from, until + 1)
    .map((node): PhrasingContent => (node.type === 'break' ? { type: 'html', value: '<br>' } : node));
  const isEmpty = plain.every((node) => node.type === 'text' && node.value.trim() === '');
  return isBold && !isEmpty ? [{ type: 'strong', children: plain }] : plain;
}

export function tableRow(cells: readonly (readonly PhrasingContent[])[]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) };
}

/** The stacked header rows as one: a column is called by all the headers above it. */
function headerRow(rows: readonly Row[], table: Table, context: MarkdownContext): TableRow {
  const above: PhrasingContent[][] = table.columns.map(() => []);
  const placed = placeCells(table.columns, rows);
  for (const { cell, column, colspan } of placed.flat()) {
    for (let at = column; at < column + colspan; at += 1) {
      const content = cellContent(cell.content, false, context);
      if (content.length === 0) continue;
      above[at]!.push(...(above[at]!.length > 0 ? [{ type: 'text', value: ' ' } as const] : []), ...content);
    }
  }
  return tableRow(above);
}

/** A body row over all columns; what a cell spans stays empty. */
function bodyRow(row: Row, cells: readonly { cell: Cell; column: number }[], count: number, context: MarkdownContext) {
  const isBold = row.role === 'group' || row.role === 'total';
  const columns: PhrasingContent[][] = Array.from({ length: count }, () => []);
  for (const { cell, column } of cells) {
    columns[column] = cellContent(cell.content, isBold || cell.header === true, context);
  }
  return tableRow(columns);
}

/** A table for GitHub: one header row, group and total rows in bold, the row of column numbers left out. */
export function writeTable(table: Table, context: MarkdownContext): MarkdownTable {
  const isHead = (row: Row): boolean => row.role === 'header' || row.role === 'numbers';
  const bodyStart = table.rows.findIndex((row) => !isHead(row));
  const split = bodyStart < 0 ? table.rows.length : bodyStart;
  const headers = table.rows.slice(0, split).filter(({ role }) => role === 'header');
  const body = table.rows.slice(split);
  const placed = placeCells(table.columns, body);
  return {
    type: 'table',
    align: table.columns.map(({ align }) => alignments[align ?? 'start']),
    children: [
      headerRow(headers, table, context),
      ...body.map((row, index) => bodyRow(row, placed[index]!, table.columns.length, context)),
    ],
  };
}
