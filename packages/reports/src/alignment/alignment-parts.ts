import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the alignment matrix reads. */
export const alignmentParts = [
  ...viewParts,
  'action',
  'budgets',
  'indicator',
  'mission',
  'objective',
  'programme',
  'quickwin',
  'revision',
  'stage',
] as const satisfies readonly PartName[];

export type AlignmentParts = Pick<PlanParts, (typeof alignmentParts)[number]>;
