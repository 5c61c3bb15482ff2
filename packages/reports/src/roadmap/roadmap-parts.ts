import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the road map reads. */
export const roadmapParts = [
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
  'stage',
] as const satisfies readonly PartName[];

export type RoadmapParts = Pick<PlanParts, (typeof roadmapParts)[number]>;
