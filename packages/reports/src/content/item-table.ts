import type { CellDraft, InlineDraft, Place, RowDraft, TableDraft } from '@rencana/document';
import { cell, type TableOptions, table } from './table.ts';

/** One column of a table of items; what an item does not say prints a dash. */
export interface ItemColumn<T> {
  readonly title: string;
  readonly width: number;
  readonly content: (item: T, index: number) => string | readonly InlineDraft[] | CellDraft | undefined;
  readonly align?: 'center' | 'end';
  /** The column names its row. */
  readonly header?: true;
  /** The column is left out where no item says anything. */
  readonly optional?: true;
}

export interface ItemTable<T> extends Omit<TableOptions, 'columns' | 'rows' | 'header'> {
  readonly items: readonly T[];
  readonly columns: readonly ItemColumn<T>[];
  readonly rowPlace: (item: T, index: number) => Place | undefined;
  /** A row of sums below the items, for the columns that are shown. */
  readonly total?: (shown: readonly ItemColumn<T>[]) => RowDraft;
}

/** A numbered table with a row for each item, without the optional columns in which nothing stands. */
export function itemTable<T>({ items, columns, rowPlace, total, ...options }: ItemTable<T>): TableDraft {
  const shown = columns.filter(
    ({ optional, content }) => !optional || items.some((item, index) => !isEmpty(content(item, index))),
  );
  const rows = items.map(
    (item, index): RowDraft => ({
      role: 'body',
      ...placed(rowPlace(item, index)),
      cells: [cell(String(index + 1), { align: 'center' }), ...shown.map((column) => cellOf(column, item, index))],
    }),
  );
  return table({
    ...options,
    columns: [
      { title: 'No', width: 4, align: 'center' },
      ...shown.map(({ title, width, align }) => (align ? { title, width, align } : { title, width })),
    ],
    rows: total ? [...rows, total(shown)] : rows,
  });
}

const placed = (place: Place | undefined) => (place ? { place } : {});

function cellOf<T>({ content, header }: ItemColumn<T>, item: T, index: number): CellDraft {
  const found = content(item, index);
  if (found !== undefined && isCell(found)) return found;
  return cell(isEmpty(found) ? '–' : (found ?? '–'), header ? { header: true } : {});
}

type Content = string | readonly InlineDraft[] | CellDraft | undefined;

const isCell = (content: NonNullable<Content>): content is CellDraft =>
  typeof content === 'object' && 'content' in content;

function isEmpty(content: Content): boolean {
  if (content === undefined) return true;
  return isCell(content) ? false : content.length === 0;
}
