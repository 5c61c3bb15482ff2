import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the commitment sheet reads. */
export const commitmentParts = [
  ...viewParts,
  'action',
  'budgets',
  'decree',
  'programme',
  'quickwin',
  'revision',
  'stage',
] as const satisfies readonly PartName[];

export type CommitmentParts = Pick<PlanParts, (typeof commitmentParts)[number]>;
