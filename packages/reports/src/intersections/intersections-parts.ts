import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the report of intersections reads. */
export const intersectionsParts = [
  ...viewParts,
  'action',
  'budgets',
  'indicator',
  'intersection',
  'intersections',
  'narrative',
  'programme',
  'quickwin',
  'revision',
  'service',
  'stage',
] as const satisfies readonly PartName[];

export type IntersectionsParts = Pick<PlanParts, (typeof intersectionsParts)[number]>;
