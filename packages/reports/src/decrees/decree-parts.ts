import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the decrees read. */
export const decreeParts = [
  ...viewParts,
  'action',
  'decree',
  'programme',
  'quickwin',
  'regulation',
  'service',
] as const satisfies readonly PartName[];

export type DecreeParts = Pick<PlanParts, (typeof decreeParts)[number]>;
