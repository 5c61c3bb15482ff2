import { plainIntegerFormat } from '../cell/number-format.ts';
import type { CellContent, SheetCell } from '../sheet/sheet.ts';
import { addDecimals, equalDecimals } from './add-decimals.ts';
import { cellName } from './cell-name.ts';
import { type FormulaRow, numberAt, numbersIn, type Range } from './number-at.ts';
import { findSumColumns, type SumColumn } from './sum-columns.ts';

/** SUM takes no more parts than this. */
const mostParts = 255;

interface Sums {
  readonly rows: readonly FormulaRow[];
  readonly sumColumns: ReadonlyMap<number, SumColumn>;
}

/** Ranges in one column over the rows that `belongs` picks; neighbours are one range. */
function rangesOf(
  rows: readonly FormulaRow[],
  from: number,
  to: number,
  column: number,
  belongs: (row: FormulaRow) => boolean,
): Range[] {
  const ranges: Range[] = [];
  for (let row = from; row < to; row += 1) {
    if (!belongs(rows[row]!)) continue;
    const last = ranges.at(-1);
    if (last?.lastRow === row - 1) ranges[ranges.length - 1] = { ...last, lastRow: row };
    else ranges.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return ranges;
}

function indexAfter(rows: readonly FormulaRow[], from: number): number {
  const next = rows.findIndex(({ role }, index) => index > from && (role === 'group' || role === 'total'));
  return next < 0 ? rows.length : next;
}

type Candidates = (sums: Sums, row: number, column: number) => readonly (readonly Range[])[];

/** What a number in each kind of row may be the sum of, the likeliest first. */
const candidates: { readonly [K in FormulaRow['role']]: Candidates } = {
  header: () => [],
  numbers: () => [],
  body: () => [],
  group: ({ rows }, row, column) => [
    rangesOf(rows, row + 1, indexAfter(rows, row), column, ({ role }) => role === 'body'),
  ],
  total: ({ rows }, row, column) => {
    const before = rows.findLastIndex(({ role }, index) => index < row && role === 'total') + 1;
    return [
      rangesOf(rows, before, row, column, (other) => other.role === 'group' && numberAt(other, column) !== undefined),
      rangesOf(rows, before, row, column, ({ role }) => role === 'body'),
      rangesOf(rows, 0, row, column, ({ role }) => role === 'total'),
      rangesOf(rows, 0, row, column, ({ role }) => role === 'body'),
    ];
  },
};

function acrossRow({ sumColumns }: Sums, row: number, column: number): readonly (readonly Range[])[] {
  const sum = sumColumns.get(column);
  return sum ? [[{ firstRow: row, lastRow: row, firstColumn: sum.from, lastColumn: sum.to }]] : [];
}

function rangeName({ firstRow, lastRow, firstColumn, lastColumn }: Range, top: number): string {
  const first = cellName(top + firstRow, firstColumn);
  const last = cellName(top + lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

function contentOf(sums: Sums, row: number, cell: SheetCell, top: number): CellContent {
  const { content, column } = cell;
  if (content.kind !== 'number' || content.format === plainIntegerFormat) return content;
  const { role } = sums.rows[row]!;
  for (const ranges of [...candidates[role](sums, row, column), ...acrossRow(sums, row, column)]) {
    if (ranges.length > mostParts) continue;
    const addends = ranges.flatMap((range) => numbersIn(sums.rows, range));
    if (addends.length === 0 || !equalDecimals(addDecimals(addends), content.value)) continue;
    const formula = `SUM(${ranges.map((range) => rangeName(range, top)).join(',')})`;
    return { kind: 'formula', formula, value: content.value, format: content.format };
  }
  return content;
}

/**
 * Writes sums as formulas: subtotals of groups, totals, and columns that add up the years. Only where the formula comes to
 * exactly the number of the document; any other number stays a number. `top` is the row of the sheet that the table starts in.
 */
export function addFormulas(rows: readonly FormulaRow[], columnCount: number, top: number): FormulaRow[] {
  const sums: Sums = { rows, sumColumns: findSumColumns(rows, columnCount) };
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, content: contentOf(sums, index, cell, top) })),
  }));
}
