import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the executive summary reads. */
export const executiveParts = [
  ...viewParts,
  'action',
  'budgets',
  'coverage',
  'decree',
  'indicator',
  'mission',
  'narrative',
  'objective',
  'programme',
  'progress',
  'quickwin',
  'regulation',
  'revision',
  'scale',
  'stage',
] as const satisfies readonly PartName[];

export type ExecutiveParts = Pick<PlanParts, (typeof executiveParts)[number]>;
