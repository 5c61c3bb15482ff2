import type { Id } from '../element.ts';
import type { Coverage, PlanParts } from '../plan.ts';
import { placesOf } from './home.ts';
import { isStanding } from './standing.ts';

type CoverageParts = Pick<PlanParts, 'programme' | 'action' | 'quickwin' | 'stage' | 'subdimension'>;

/** For each sub-dimension the actions and standing quick wins that have it in their header, own or their programme's. */
export function deriveCoverage(parts: CoverageParts): readonly Coverage[] {
  const carriers = new Map<Id, Id[]>(parts.subdimension.map(({ id }) => [id, []]));
  const quickwins = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  for (const carrier of [...parts.action, ...quickwins])
    for (const id of new Set(placesOf(carrier, parts).map((reference) => reference.id)))
      if (id !== undefined) carriers.get(id)?.push(carrier.id);
  return parts.subdimension.flatMap(({ id, in: parents }) => {
    const dimension = parents[0]?.id;
    return dimension === undefined ? [] : [{ subdimension: id, dimension, carriers: (carriers.get(id) ?? []).sort() }];
  });
}
