import type { AnyPlace, Finding, Fragment, Plan } from '@rencana/model';
import type { FileRule, PlanRule, Report, Rule } from '../rule.ts';
import { internalError } from './internal-error.ts';

/** Runs one rule over one file. */
export function runFileRule(rule: FileRule, fragment: Fragment, file: string): readonly Finding[] {
  return collect(rule, { file, key: '' }, (report) => rule.check(fragment, file, report));
}

/** Runs one rule over the parts of the plan that it reads. */
export function runPlanRule(rule: PlanRule, plan: Plan): readonly Finding[] {
  return collect(rule, { element: plan.parts.plan[0]?.id ?? plan.name, path: 'name' }, (report) =>
    rule.check(plan.parts, report),
  );
}

/** Gathers what a rule reports. A rule that throws is a bug of ours: it must not take the other rules down with it. */
function collect(rule: Rule, whole: AnyPlace, run: (report: Report) => void): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    run((place, message, { related = [], fixes = [], severity = rule.severity } = {}) => {
      findings.push({ code: rule.code, severity, message, place, related, fixes });
    });
  } catch (error) {
    findings.push(internalError(rule.code, whole, error));
  }
  return findings;
}
