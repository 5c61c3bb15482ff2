import type { Quickwin } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { compareDecimals } from '../values/decimal.ts';
import { findById } from './find-by-id.ts';

/**
 * True for a quick win that counts: never nominated, or chosen or named by the latest decision. The latest is that of
 * the latest stage, and within one stage the last as written; `nominated` decides nothing yet.
 */
export function isStanding(quickwin: Quickwin, parts: Pick<PlanParts, 'stage'>): boolean {
  if (quickwin.nomination.length === 0) return true;
  const orderOf = (id: string | undefined): string => findById(parts.stage, id)?.order ?? '0';
  const decided = quickwin.nomination
    .filter(({ decision }) => decision !== undefined && decision !== 'nominated')
    .toSorted((first, second) => compareDecimals(orderOf(first.inStage?.id), orderOf(second.inStage?.id)));
  const last = decided.at(-1)?.decision;
  return last === 'chosen' || last === 'named';
}
