import { compareDecimals, type Decimal, type Scale } from '@rencana/model';

/**
 * The rank of each grade of a scale, as a decimal that rises from worse to better: by score where every grade has one,
 * else in the order as written.
 */
export function gradeRanks({ grade }: Scale): ReadonlyMap<string, Decimal> {
  const isScored = grade.every(({ score }) => score !== undefined);
  return new Map(grade.map(({ name, score }, index) => [name ?? '', (isScored && score) || String(index)]));
}

/** Orders two grades of one scale; 0 where one of them is none of its grades. */
export function compareGrades(ranks: ReadonlyMap<string, Decimal>, left: string, right: string): number {
  const leftRank = ranks.get(left);
  const rightRank = ranks.get(right);
  return leftRank !== undefined && rightRank !== undefined ? compareDecimals(leftRank, rightRank) : 0;
}
