import { plainIntegerFormat } from '../cell/number-format.ts';
import { addDecimals, equalDecimals } from './add-decimals.ts';
import { type FormulaRow, numberAt } from './number-at.ts';

/** The first and last column that a column of sums adds. */
export interface SumColumn {
  readonly from: number;
  readonly to: number;
}

/** Says whether each row may be summed from this column: its cell is a measured number or nothing. */
function isAddable(rows: readonly FormulaRow[], column: number): boolean {
  return rows.every((row) => {
    const cell = row.cells.find((other) => other.column === column);
    if (!cell || cell.content.kind === 'empty') return cell !== undefined;
    return cell.content.kind === 'number' && cell.content.format !== plainIntegerFormat;
  });
}

function addsUp(rows: readonly FormulaRow[], column: number, from: number): boolean {
  let proof = false;
  const holds = rows.every((row) => {
    const addends: string[] = [];
    for (let at = from; at < column; at += 1) addends.push(numberAt(row, at) ?? '0');
    proof ||= addends.filter((addend) => !equalDecimals(addend, '0')).length > 1;
    return equalDecimals(addDecimals(addends), numberAt(row, column)!);
  });
  return holds && proof;
}

/** Finds the columns that in every row are the sum of the columns left of them: budgets by year, then their sum. */
export function findSumColumns(rows: readonly FormulaRow[], columnCount: number): ReadonlyMap<number, SumColumn> {
  const found = new Map<number, SumColumn>();
  const counted = rows.filter(({ role }) => role === 'body' || role === 'group' || role === 'total');
  for (let column = 2; column < columnCount; column += 1) {
    const summed = counted.filter((row) => numberAt(row, column) !== undefined);
    if (summed.length < 2 || !isAddable(summed, column)) continue;
    let from = column;
    while (from > 0 && !found.has(from - 1) && isAddable(summed, from - 1)) from -= 1;
    for (; column - from >= 2; from += 1) {
      if (!addsUp(summed, column, from)) continue;
      found.set(column, { from, to: column - 1 });
      break;
    }
  }
  return found;
}
