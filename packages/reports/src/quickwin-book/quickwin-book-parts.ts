import type { PartName, PlanParts } from '@rencana/model';
import { quickwinParts } from '../quickwin-profiles/quickwin-parts.ts';

/** What the quick-win book reads: what its profiles read, and what the plan tells. */
export const quickwinBookParts = [...quickwinParts, 'narrative'] as const satisfies readonly PartName[];

export type QuickwinBookParts = Pick<PlanParts, (typeof quickwinBookParts)[number]>;
