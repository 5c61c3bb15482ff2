import { sumDecimals } from '../values/decimal.ts';
import type { TableCell, TableTotal } from './table-rows.ts';

/** The exact sum of the numbers of a column; none where it holds no number, or numbers beside money. */
export function sumColumn(cells: readonly TableCell[]): TableTotal | undefined {
  const scalars = cells.flatMap((cell) => cell.flatMap((value) => (value.kind === 'scalar' ? [value.scalar] : [])));
  const money = scalars.flatMap((scalar) => (scalar.kind === 'money' ? [scalar.rupiah] : []));
  const numbers = scalars.filter((scalar) => scalar.kind === 'number');
  if (money.length > 0) return numbers.length > 0 ? undefined : { sum: sumDecimals(money), money: true };
  if (numbers.length === 0) return undefined;
  const isPercent = numbers.every(({ percent }) => percent);
  return { sum: sumDecimals(numbers.map(({ number }) => number)), ...(isPercent && { percent: true }) };
}
