import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the report on public services reads. */
export const publicServicesParts = [
  ...viewParts,
  'action',
  'budgets',
  'indicator',
  'narrative',
  'programme',
  'progress',
  'quickwin',
  'revision',
  'scale',
  'service',
  'stage',
] as const satisfies readonly PartName[];

export type PublicServicesParts = Pick<PlanParts, (typeof publicServicesParts)[number]>;
