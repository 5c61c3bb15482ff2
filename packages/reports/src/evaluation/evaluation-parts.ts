import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the report of the evaluations reads. */
export const evaluationParts = [
  ...viewParts,
  'action',
  'evaluation',
  'evidence',
  'indicator',
  'programme',
  'progress',
  'revision',
  'scale',
] as const satisfies readonly PartName[];

export type EvaluationParts = Pick<PlanParts, (typeof evaluationParts)[number]>;
