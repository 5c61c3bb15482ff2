import { compareDecimals, type Decimal, type Scalar } from '@rencana/model';
import { compareGrades } from './grade-rank.ts';

/**
 * Orders two values of one indicator: negative where the first is lower, 0 where they are equal or cannot be compared
 * (prose, `none`, ranges that overlap).
 */
export function compareValues(left: Scalar, right: Scalar, ranks: ReadonlyMap<string, Decimal> | undefined): number {
  if (left.kind === 'grade' && right.kind === 'grade')
    return ranks ? compareGrades(ranks, gradeName(left.name), gradeName(right.name)) : 0;
  const first = extent(left);
  const second = extent(right);
  if (!first || !second) return 0;
  if (compareDecimals(first.to, second.from) < 0) return -1;
  return compareDecimals(first.from, second.to) > 0 ? 1 : 0;
}

/** A grade may be written with its scale: `predikat.bb`. */
function gradeName(written: string): string {
  return written.slice(written.lastIndexOf('.') + 1);
}

function extent(value: Scalar): { readonly from: Decimal; readonly to: Decimal } | undefined {
  if (value.kind === 'number') return { from: value.number, to: value.number };
  if (value.kind === 'money') return { from: value.rupiah, to: value.rupiah };
  return value.kind === 'range' ? value : undefined;
}
