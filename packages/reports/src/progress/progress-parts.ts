import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the progress report reads. */
export const progressParts = [
  ...viewParts,
  'action',
  'budgets',
  'decree',
  'evidence',
  'fact',
  'indicator',
  'programme',
  'progress',
  'quickwin',
  'regulation',
  'revision',
  'scale',
  'stage',
] as const satisfies readonly PartName[];

export type ProgressParts = Pick<PlanParts, (typeof progressParts)[number]>;
