import type { AnyPlace, Finding, Id, Plan } from '@rencana/model';
import type { Damage } from '../fragment/find-damage.ts';
import type { AllowanceRule, DiskRule, FileRule, PlanRule, Report, Rule } from '../rule.ts';
import type { OptionValues } from '../rule-option.ts';
import type { Stage } from './current-stage.ts';
import type { UnusedAllowance } from './find-unused-allowances.ts';
import { internalError } from './internal-error.ts';
import { shortenQuotes } from './shorten-quotes.ts';

/** A finding, and whether it rests on the whole element that it is about. */
export interface Reported {
  readonly finding: Finding;
  readonly needsWhole: boolean;
  /** Other elements on the whole of which it rests. */
  readonly restsOn: readonly Id[];
  /** The stage from which it is due. */
  readonly from: Stage;
  /** The property whose absence it tells. */
  readonly missing?: string;
}

/** Runs one rule over one file. */
export function runFileRule(rule: FileRule, damage: Damage, file: string): readonly Reported[] {
  return collect(rule, { file, key: '' }, (report) => rule.check(damage, file, report));
}

/** Runs one rule over the parts of the plan that it reads. */
export function runPlanRule(rule: PlanRule, plan: Plan, options: OptionValues): readonly Reported[] {
  return collect(rule, wholePlan(plan), (report) => rule.check(plan.parts, report, options));
}

/** Runs one rule over the parts that it reads and the files that stand beside the plan. */
export function runDiskRule(rule: DiskRule, plan: Plan, beside: ReadonlySet<string>): readonly Reported[] {
  return collect(rule, wholePlan(plan), (report) => rule.check(plan.parts, beside, report));
}

/** Runs one rule over the allowances of a plan that silence nothing. */
export function runAllowanceRule(
  rule: AllowanceRule,
  unused: readonly UnusedAllowance[],
  plan: Plan,
): readonly Reported[] {
  return collect(rule, wholePlan(plan), (report) => rule.check(unused, report));
}

function wholePlan(plan: Plan): AnyPlace {
  return { element: plan.parts.plan[0]?.id ?? plan.name, path: 'name' };
}

const nothing: readonly never[] = [];

/** Gathers what a rule reports. A rule that throws is a bug of ours: it must not take the other rules down with it. */
function collect(rule: Rule, whole: AnyPlace, run: (report: Report) => void): readonly Reported[] {
  const reported: Reported[] = [];
  try {
    run((place, message, details = {}) => {
      const {
        related = nothing,
        fixes = nothing,
        severity = rule.severity,
        needsWhole = false,
        from = rule.stage,
      } = details;
      const { subject, missing, restsOn = nothing } = details;
      const told = {
        code: rule.code,
        severity,
        message: shortenQuotes(message),
        place,
        ...(subject !== undefined && { subject }),
      };
      reported.push({
        finding: { ...told, related, fixes },
        needsWhole,
        restsOn,
        from,
        ...(missing !== undefined && { missing }),
      });
    });
  } catch (error) {
    reported.push({
      finding: internalError(rule.code, whole, error),
      needsWhole: false,
      restsOn: nothing,
      from: rule.stage,
    });
  }
  return reported;
}
