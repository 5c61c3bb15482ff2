import { kindNames, type PartName, type PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What a report reads that says how complete a plan is: every kind, since requirements may ask anything of any. */
export const completeParts = [
  ...kindNames,
  ...viewParts.filter((part) => !(kindNames as readonly string[]).includes(part)),
] as const satisfies readonly PartName[];

export type CompleteParts = Pick<PlanParts, (typeof completeParts)[number]>;
