import type { FragmentProperty } from '../fragment.ts';
import type { Contribution, Tier } from './source.ts';

/** One time that an element says a property; its index counts over the declaration and all extensions. */
export interface Said {
  readonly property: FragmentProperty;
  readonly by: Contribution;
  readonly index: number;
}

/** Everything that an element says, by keyword, the declaration first. */
export function mergeProperties(contributions: readonly Contribution[]): ReadonlyMap<string, readonly Said[]> {
  const merged = new Map<string, Said[]>();
  for (const by of contributions) {
    for (const property of by.element.properties) {
      const said = merged.get(property.keyword);
      if (said) said.push({ property, by, index: said.length });
      else merged.set(property.keyword, [{ property, by, index: 0 }]);
    }
  }
  return merged;
}

const nearness: Readonly<Record<Tier, number>> = { own: 0, imported: 1, library: 2 };

/** Which of several sayings of a single property stand against each other: those of the nearest source. */
export function findRivals<T extends { readonly by: Contribution }>(said: readonly T[]): readonly T[] {
  if (said.length < 2) return said;
  const nearest = Math.min(...said.map(({ by }) => nearness[by.source.tier]));
  return said.filter(({ by }) => nearness[by.source.tier] === nearest);
}

/** The path of one saying: `owner`, `owner.1`. */
export function pathOf(keyword: string, index: number): string {
  return index === 0 ? keyword : `${keyword}.${index}`;
}
