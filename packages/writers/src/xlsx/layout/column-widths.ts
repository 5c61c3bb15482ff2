import type { Column } from '@rencana/document';
import type { CellContent, SheetCell } from '../sheet/sheet.ts';

/** Widths in characters. */
const narrowest = 6;
const widest = 60;
const longestWord = 28;

/** All columns together, at least, and the least that each gets on the average. */
const least = 100;
const leastOfColumn = 12;

const lengths: { readonly [K in CellContent['kind']]: (content: Extract<CellContent, { kind: K }>) => number } = {
  empty: () => 0,
  text: ({ text }) => Math.min(longestWord, Math.max(...text.split(/\s+/).map((word) => word.length))) + 1,
  number: ({ value, format }) => numberLength(value, format),
  formula: ({ value, format }) => numberLength(value, format),
};

/** Digits with the marks between thousands, and what the format adds before and after. */
function numberLength(value: string, format: string): number {
  if (/[dmy]/.test(format.replace(/"[^"]*"/g, ''))) return 18;
  const around = /"([^"]*)"/.exec(format)?.[1]?.length ?? 0;
  return Math.ceil(value.length * 1.34) + Math.min(around, longestWord) + 2;
}

function lengthOf(content: CellContent): number {
  return (lengths[content.kind] as (content: CellContent) => number)(content);
}

/** Widths from the weights of the columns; numbers and single words always fit. */
export function columnWidths(columns: readonly Column[], rows: readonly (readonly SheetCell[])[]): number[] {
  const needed = columns.map(() => narrowest);
  for (const cell of rows.flat()) {
    if ((cell.colspan ?? 1) > 1) continue;
    // The button of the filter covers the end of a header.
    const button = cell.role === 'header' ? 3 : 0;
    needed[cell.column] = Math.max(needed[cell.column] ?? narrowest, lengthOf(cell.content) + button);
  }
  const weights = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const all = Math.max(least, columns.length * leastOfColumn);
  return columns.map(({ width }, index) =>
    Math.min(widest, Math.max(needed[index]!, Math.round((width / weights) * all))),
  );
}
