import type { PartName, PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the strategic analysis reads; a factor may rest on anything, so that all of it has to be found. */
export const analysisParts = [
  ...viewParts,
  'action',
  'coverage',
  'evidence',
  'fact',
  'gap',
  'indicator',
  'intersection',
  'mission',
  'narrative',
  'objective',
  'programme',
  'progress',
  'quickwin',
  'readiness',
  'regulation',
  'revision',
  'scale',
  'service',
  'stage',
  'swot',
] as const satisfies readonly PartName[];

export type AnalysisParts = Pick<PlanParts, (typeof analysisParts)[number]>;
