import { kindNames, type PartName, type PlanParts } from '@rencana/model';
import { viewParts } from '../view/view.ts';

/** What the action plan of an agency reads: every kind, since what an agency still owes may stand anywhere. */
export const agencyPlanParts = [
  ...kindNames,
  ...viewParts.filter((part) => !(kindNames as readonly string[]).includes(part)),
  'budgets',
] as const satisfies readonly PartName[];

export type AgencyPlanParts = Pick<PlanParts, (typeof agencyPlanParts)[number]>;
