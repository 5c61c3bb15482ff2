import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the quick-win profiles read. */
export const quickwinParts = [
  ...viewParts,
  'action',
  'budgets',
  'indicator',
  'intersection',
  'mission',
  'objective',
  'programme',
  'progress',
  'quickwin',
  'revision',
  'scale',
  'stage',
] as const satisfies readonly PartName[];

export type QuickwinParts = Pick<PlanParts, (typeof quickwinParts)[number]>;
