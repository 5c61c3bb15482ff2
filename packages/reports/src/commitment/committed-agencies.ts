import { type BudgetLine, type Carrier, daysOf, findById, type Moment, type Sopd } from '@rencana/model';
import { metadataDay } from '../frame/document-date.ts';
import { shownCarriers } from '../masterplan/carriers.ts';
import type { View } from '../view/view.ts';
import type { CommitmentParts } from './commitment-parts.ts';

/** An agency with the work and the money that it answers for; without `sopd` what no agency answers for. */
export interface CommittedAgency {
  readonly sopd?: Sopd;
  readonly carriers: readonly Carrier[];
  readonly lines: readonly BudgetLine[];
}

/**
 * The agencies that answer for something that counts, in the order of the plan; last what none of them answers for. They
 * promise on the day of the document: for one that is not yet there stands the one that it follows.
 */
export function committedAgencies(view: View, parts: CommitmentParts): readonly CommittedAgency[] {
  const day = metadataDay(view);
  const owned = Map.groupBy(shownCarriers(view, parts), (carrier) => {
    const owner = findById(parts.sopd, view.ownerOf(carrier)?.id);
    return owner && agencyAt(owner, parts.sopd, day);
  });
  const agencies = parts.sopd
    .filter((sopd) => owned.has(sopd))
    .toSorted((left, right) => view.rank(left.id) - view.rank(right.id));
  return [...agencies, undefined].flatMap((sopd) => {
    const carriers = owned.get(sopd) ?? [];
    if (carriers.length === 0) return [];
    const ids = new Set(carriers.map(({ id }) => id));
    const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
    return [{ ...(sopd && { sopd }), carriers, lines }];
  });
}

function agencyAt(sopd: Sopd, all: readonly Sopd[], day: Moment): Sopd {
  const isLater = sopd.active !== undefined && daysOf(sopd.active.from)[0] > daysOf(day)[1];
  const former = isLater ? all.find(({ successor }) => successor?.id === sopd.id) : undefined;
  return former ?? sopd;
}
