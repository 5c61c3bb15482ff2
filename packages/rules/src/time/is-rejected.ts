import type { Quickwin } from '@rencana/model';

/** True where the last decision about a quick win, as written, is that it was rejected. */
export function isRejected({ nomination }: Quickwin): boolean {
  return nomination.findLast(({ decision }) => decision !== undefined)?.decision === 'rejected';
}
