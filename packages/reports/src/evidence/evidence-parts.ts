import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the evidence register reads. */
export const evidenceParts = [
  ...viewParts,
  'action',
  'decree',
  'evaluation',
  'evidence',
  'fact',
  'indicator',
  'programme',
  'progress',
  'quickwin',
  'regulation',
  'revision',
  'stage',
] as const satisfies readonly PartName[];

export type EvidenceParts = Pick<PlanParts, (typeof evidenceParts)[number]>;
