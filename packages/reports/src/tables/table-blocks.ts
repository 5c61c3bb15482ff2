import type { BlockDraft, RowDraft, TableDraft } from '@rencana/document';
import { type Document as DocumentElement, type TableBlock, type TableRows, tableKey } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { emphasis } from '../content/inline.ts';
import { type ColumnDefinition, cell, table } from '../content/table.ts';
import type { View } from '../view/view.ts';
import { cellContent, totalCell } from './cell-content.ts';
import { columnHeadings } from './column-heading.ts';

const texts = {
  untitled: { id: 'Tabel', en: 'Table' },
  number: { id: 'No', en: 'No' },
  total: { id: 'Jumlah', en: 'Total' },
  empty: {
    id: 'Tidak ada yang memenuhi syarat tabel ini.',
    en: 'Nothing meets the conditions of this table.',
  },
  summary: {
    id: (columns: string) => `Setiap baris satu unsur rencana, dengan kolom: ${columns}.`,
    en: (columns: string) => `One element of the plan a row, with the columns: ${columns}.`,
  },
};

/** More columns than these want a page on its side. */
const portraitColumns = 6;

/** The tables that a `document` block asks for, each an appendix named after it; nothing where it asks for none. */
export function tableBlocks(view: View, request: DocumentElement | undefined): readonly BlockDraft[] {
  if (!request) return [];
  return request.table.flatMap((block, index) => {
    const evaluated = view.tables.get(tableKey(request.id, index));
    return evaluated ? section(view, request, { block, index, evaluated }) : [];
  });
}

interface AskedTable {
  readonly block: TableBlock;
  readonly index: number;
  readonly evaluated: TableRows;
}

function section(view: View, request: DocumentElement, asked: AskedTable): readonly BlockDraft[] {
  const { block, index, evaluated } = asked;
  const title = block.title ?? block.name ?? view.say(texts.untitled);
  const id = `own-table-${index + 1}`;
  const place = placeOf(request, index === 0 ? 'table' : `table.${index}`);
  const head = heading(1, id, title, { appendix: true, place });
  if (evaluated.rows.length === 0) return [head, paragraph(emphasis(view.say(texts.empty)))];
  const drawn = evaluatedTable(view, evaluated, { id: `${id}-rows`, title });
  return [head, evaluated.columns.length > portraitColumns ? { kind: 'landscape', children: [drawn] } : drawn];
}

function evaluatedTable(
  view: View,
  { kind, columns, rows, totals }: TableRows,
  { id, title }: { readonly id: string; readonly title: string },
): TableDraft {
  const headings = columnHeadings(view, kind, columns);
  const body = rows.map(
    ({ element, cells }, index): RowDraft => ({
      role: 'body',
      place: { element, path: '' },
      cells: [cell(String(index + 1), { align: 'center' }), ...cells.map((values) => cellContent(view, values))],
    }),
  );
  const definitions: readonly ColumnDefinition[] = [
    { title: view.say(texts.number), width: 4, align: 'center' },
    ...headings.map((heading, index): ColumnDefinition => {
      const isFigures = body.some(({ cells }) => cells[index + 1]?.align === 'end');
      return { title: heading, width: widthOf(columns[index] ?? ''), ...(isFigures && { align: 'end' }) };
    }),
  ];
  const sum: RowDraft = {
    role: 'total',
    cells: [cell(''), ...totals.map((total, index) => totalCell(total, index === 0 ? view.say(texts.total) : ''))],
  };
  return table({
    id,
    caption: title,
    summary: view.say(texts.summary)(headings.join(', ')),
    density: 'compact',
    columns: definitions,
    rows: totals.some(Boolean) ? [...body, sum] : body,
  });
}

/** Titles need more room than values. */
function widthOf(path: string): number {
  return /^(title|description|problem|text)$/.test(path) ? 24 : 13;
}
