import type { ColumnDefinition } from './table.ts';

/** Columns by title and width, of which the first holds the row's number. */
export function numberedColumns(titles: readonly string[], widths: readonly number[]): readonly ColumnDefinition[] {
  return titles.map((title, index) => {
    const column = { title, width: widths[index] ?? 10 };
    return index === 0 ? { ...column, align: 'center' } : column;
  });
}
