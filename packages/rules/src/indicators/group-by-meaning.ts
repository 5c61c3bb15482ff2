import type { Indicator } from '@rencana/model';
import { groupAlike } from '../names/group-alike.ts';
import { meaningKey } from '../names/meaning-key.ts';

/** From this number of agencies on, the same indicator is boilerplate rather than a copy. */
const manyOwners = 3;

/** Indicators whose names mean the same, two or more together; by id within a group. */
export const groupByMeaning = groupAlike(({ title, name }: Indicator) =>
  title === name ? undefined : meaningKey(title),
);

/** True for one indicator that is repeated for several agencies. */
export function isBoilerplate(group: readonly Indicator[]): boolean {
  return new Set(group.flatMap(({ owner }) => owner?.id ?? [])).size >= manyOwners;
}
