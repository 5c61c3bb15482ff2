import type { Indicator } from '@rencana/model';
import { meaningKey } from '../names/meaning-key.ts';

/** From this number of agencies on, the same indicator is boilerplate rather than a copy. */
const manyOwners = 3;

/** Indicators whose names mean the same, two or more together; by id within a group. */
export function groupByMeaning(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const titled = indicators.filter(({ title, name }) => title !== name);
  return [...Map.groupBy(titled, ({ title }) => meaningKey(title)).values()].filter((group) => group.length > 1);
}

/** True for one indicator that is repeated for several agencies. */
export function isBoilerplate(group: readonly Indicator[]): boolean {
  return new Set(group.flatMap(({ owner }) => owner?.id ?? [])).size >= manyOwners;
}
