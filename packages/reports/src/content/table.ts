import type { CellDraft, Column, InlineDraft, Place, RowDraft, TableDraft, ValueDraft } from '@rencana/document';
import { inlines, strong, valueInline } from './inline.ts';

type CellOptions = Omit<CellDraft, 'content' | 'value'>;

export function cell(content: string | readonly InlineDraft[], options: CellOptions = {}): CellDraft {
  return { content: typeof content === 'string' ? inlines(content) : content, ...options };
}

export function strongCell(content: string, options: CellOptions = {}): CellDraft {
  return { content: [strong(content)], ...options };
}

/** A cell whose content is one value, which spreadsheets keep typed. */
export function valueCell(value: ValueDraft, options: CellOptions = {}, place?: Place): CellDraft {
  return { content: [valueInline(value, place)], value, ...options };
}

export interface ColumnDefinition extends Column {
  readonly title: string;
}

/** The header row and the customary row of column numbers under it: (1) (2) (3). */
export function headerRows(columns: readonly ColumnDefinition[]): readonly RowDraft[] {
  const titles = columns.map(({ title, align }) => cell(wholeUnit(title), { header: true, ...(align && { align }) }));
  return [{ role: 'header', cells: titles }, numbersRow(columns.length)];
}

/** A heading whose unit of money stays on one line: `Anggaran (juta rupiah)`. */
function wholeUnit(title: string): string {
  return title.replace(/\((\w+) rupiah\)$/, '($1\u00a0rupiah)');
}

export function numbersRow(count: number): RowDraft {
  const cells = Array.from({ length: count }, (_, index) => cell(`(${index + 1})`, { align: 'center' }));
  return { role: 'numbers', cells };
}

export type TableOptions = Pick<TableDraft, 'id' | 'summary'> &
  Partial<Pick<TableDraft, 'note' | 'density' | 'place' | 'short' | 'bare'>> & {
    readonly caption: string;
    readonly columns: readonly ColumnDefinition[];
    readonly rows: readonly RowDraft[];
    /** Header rows in place of the usual ones. */
    readonly header?: readonly RowDraft[];
  };

/** A table with its header and numbers row; its label is filled by the passes. */
export function table(options: TableOptions): TableDraft {
  const { caption, columns, rows, header, ...rest } = options;
  return {
    kind: 'table',
    label: '',
    ...rest,
    caption: inlines(caption),
    columns: columns.map(({ width, align }) => (align ? { width, align } : { width })),
    rows: [...(header ?? headerRows(columns)), ...rows],
  };
}
