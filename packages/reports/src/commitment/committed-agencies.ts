import { type BudgetLine, type Carrier, carriersOf, daysOf, type Id, type Moment, type Sopd } from '@rencana/model';
import type { View } from '../view/view.ts';
import type { CommitmentParts } from './commitment-parts.ts';

/** An agency with the work and the money that it answers for. */
export interface CommittedAgency {
  readonly sopd: Sopd;
  readonly carriers: readonly Carrier[];
  readonly lines: readonly BudgetLine[];
}

/** The agencies that answer for something that counts, in the order of the plan. */
export function committedAgencies(view: View, parts: CommitmentParts): readonly CommittedAgency[] {
  const owned = new Map<Id, Carrier[]>();
  for (const carrier of carriersOf(parts)) {
    const owner = view.ownerOf(carrier)?.id;
    if (owner !== undefined) owned.set(owner, [...(owned.get(owner) ?? []), carrier]);
  }
  return parts.sopd
    .filter(({ id }) => owned.has(id))
    .toSorted((left, right) => view.rank(left.id) - view.rank(right.id))
    .map((sopd) => {
      const carriers = owned.get(sopd.id) ?? [];
      const ids = new Set(carriers.map(({ id }) => id));
      return { sopd, carriers, lines: parts.budgets.filter(({ carrier }) => ids.has(carrier)) };
    });
}

/** The agencies that sign on a day: for one that is not yet there the one that it follows, each once. */
export function signingAgencies(agencies: readonly Sopd[], all: readonly Sopd[], day: Moment): readonly Sopd[] {
  return [...new Set(agencies.map((sopd) => agencyAt(sopd, all, day)))];
}

function agencyAt(sopd: Sopd, all: readonly Sopd[], day: Moment): Sopd {
  const isLater = sopd.active !== undefined && daysOf(sopd.active.from)[0] > daysOf(day)[1];
  const former = isLater ? all.find(({ successor }) => successor?.id === sopd.id) : undefined;
  return former ?? sopd;
}
