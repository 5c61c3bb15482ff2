import type { FragmentProperty } from '../fragment.ts';
import type { Contribution, Tier } from './source.ts';

/** One time that an element says a property; its index counts over the declaration and all extensions. */
export interface Said {
  readonly property: FragmentProperty;
  readonly by: Contribution;
  readonly index: number;
}

/** What one piece of an element or block says. */
export interface Saying {
  readonly by: Contribution;
  readonly properties: readonly FragmentProperty[];
}

/** One time that a piece says a property, with the piece. */
export interface SaidBy<P extends Saying> extends Said {
  readonly piece: P;
}

/** Everything that an element says, by keyword, the declaration first. */
export function mergeProperties(contributions: readonly Contribution[]): ReadonlyMap<string, readonly Said[]> {
  return mergeSayings(contributions.map((by) => ({ by, properties: by.element.properties })));
}

/** Everything that the pieces of an element or block say, by keyword, the first piece first. */
export function mergeSayings<P extends Saying>(pieces: readonly P[]): ReadonlyMap<string, readonly SaidBy<P>[]> {
  const merged = new Map<string, SaidBy<P>[]>();
  for (const piece of pieces) {
    const { by } = piece;
    for (const property of piece.properties) {
      const said = merged.get(property.keyword);
      if (said) said.push({ property, by, piece, index: said.length });
      else merged.set(property.keyword, [{ property, by, piece, index: 0 }]);
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
