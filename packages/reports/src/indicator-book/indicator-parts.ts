import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the indicator book reads. */
export const indicatorParts = [
  ...viewParts,
  'action',
  'indicator',
  'mission',
  'objective',
  'programme',
  'progress',
  'quickwin',
  'revision',
  'scale',
  'stage',
] as const satisfies readonly PartName[];

export type IndicatorParts = Pick<PlanParts, (typeof indicatorParts)[number]>;
