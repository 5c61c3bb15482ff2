import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the master plan reads. */
export const masterplanParts = [
  ...viewParts,
  'action',
  'budgets',
  'decree',
  'fact',
  'indicator',
  'intersection',
  'intersections',
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

export type MasterplanParts = Pick<PlanParts, (typeof masterplanParts)[number]>;
