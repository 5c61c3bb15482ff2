import type { Id } from '../element.ts';
import type { Intersection } from '../generated/elements.ts';
import type { IntersectionPair, PlanParts } from '../plan.ts';
import { type Carrier, carriersOf } from './carriers.ts';
import { findById } from './find-by-id.ts';
import { dimensionsOf, homeOf, homeOfReference } from './home.ts';
import { sortDimensions } from './sort-dimensions.ts';

type IntersectionParts = Pick<
  PlanParts,
  'programme' | 'action' | 'quickwin' | 'stage' | 'subdimension' | 'dimension' | 'indicator' | 'intersection'
>;

/** Every pair of the plan's dimensions with what ties it: elements in both, contributions across, declared intersections. */
export function deriveIntersections(parts: IntersectionParts): readonly IntersectionPair[] {
  const carriers = new Map<string, Set<Id>>();
  const declared = new Map<string, Set<Id>>();
  const add = (table: Map<string, Set<Id>>, pairs: Iterable<string>, id: Id): void => {
    for (const pair of pairs) table.set(pair, (table.get(pair) ?? new Set()).add(id));
  };
  for (const carrier of carriersOf(parts)) add(carriers, pairsOfCarrier(carrier, parts), carrier.id);
  for (const intersection of parts.intersection) {
    const pairs = pairsOf(betweenOf(intersection, parts));
    add(declared, pairs, intersection.id);
    for (const { id } of intersection.through) if (id !== undefined) add(carriers, pairs, id);
  }
  const dimensions = sortDimensions(parts.dimension);
  return dimensions.flatMap((first, index) =>
    dimensions.slice(index + 1).map((second) => {
      const pair = pairKey(first.id, second.id);
      const through = [...(carriers.get(pair) ?? [])].sort();
      const said = [...(declared.get(pair) ?? [])].sort();
      const strength = strengthOf(Math.max(through.length, Math.min(said.length, 1)));
      return { first: first.id, second: second.id, carriers: through, declared: said, strength };
    }),
  );
}

function strengthOf(count: number): IntersectionPair['strength'] {
  if (count >= 4) return 3;
  if (count >= 2) return 2;
  return count === 1 ? 1 : 0;
}

function pairsOfCarrier(carrier: Carrier, parts: IntersectionParts): ReadonlySet<string> {
  const own = dimensionsOf(carrier, parts);
  const pairs = new Set(pairsOf(own));
  for (const { id } of carrier.contributesTo) {
    const indicator = findById(parts.indicator, id);
    const target = indicator && homeOf(indicator, parts).dimension;
    if (target !== undefined && !own.includes(target)) for (const from of own) pairs.add(pairKey(from, target));
  }
  return pairs;
}

/** The dimensions that a declared intersection ties. */
export function betweenOf(intersection: Intersection, parts: Pick<PlanParts, 'subdimension'>): readonly Id[] {
  const dimensions = intersection.between.map((reference) => homeOfReference(reference, parts).dimension);
  return [...new Set(dimensions.filter((dimension) => dimension !== undefined))];
}

function pairsOf(dimensions: readonly Id[]): readonly string[] {
  return dimensions.flatMap((first, index) => dimensions.slice(index + 1).map((second) => pairKey(first, second)));
}

/** The same for both orders. */
function pairKey(first: Id, second: Id): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}
