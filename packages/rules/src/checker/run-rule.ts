import type { AnyPlace, Finding, Plan } from '@rencana/model';
import type { Damage } from '../fragment/find-damage.ts';
import type { FileRule, PlanRule, Report, Rule } from '../rule.ts';
import { internalError } from './internal-error.ts';

/** A finding, and whether it rests on the whole element that it is about. */
export interface Reported {
  readonly finding: Finding;
  readonly needsWhole: boolean;
}

/** Runs one rule over one file. */
export function runFileRule(rule: FileRule, damage: Damage, file: string): readonly Reported[] {
  return collect(rule, { file, key: '' }, (report) => rule.check(damage, file, report));
}

/** Runs one rule over the parts of the plan that it reads. */
export function runPlanRule(rule: PlanRule, plan: Plan): readonly Reported[] {
  return collect(rule, { element: plan.parts.plan[0]?.id ?? plan.name, path: 'name' }, (report) =>
    rule.check(plan.parts, report),
  );
}

/** Gathers what a rule reports. A rule that throws is a bug of ours: it must not take the other rules down with it. */
function collect(rule: Rule, whole: AnyPlace, run: (report: Report) => void): readonly Reported[] {
  const reported: Reported[] = [];
  try {
    run((place, message, { related = [], fixes = [], severity = rule.severity, needsWhole = false } = {}) => {
      reported.push({ finding: { code: rule.code, severity, message, place, related, fixes }, needsWhole });
    });
  } catch (error) {
    reported.push({ finding: internalError(rule.code, whole, error), needsWhole: false });
  }
  return reported;
}
