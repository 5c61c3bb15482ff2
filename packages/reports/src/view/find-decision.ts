import type { NominationBlock, Quickwin } from '@rencana/model';

type Decision = NonNullable<NominationBlock['decision']>;

/** The last decision about a nominated quick win as written; missing for one that was never nominated. */
export function findDecision(quickwin: Quickwin): Decision | undefined {
  return quickwin.nomination.findLast((nomination) => nomination.decision)?.decision;
}
