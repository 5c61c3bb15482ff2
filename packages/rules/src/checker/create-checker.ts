import { compareText, type Finding, type FragmentFile, isEqual, type PartName, type Plan } from '@rencana/model';
import { type Damage, findDamage, isSound } from '../fragment/find-damage.ts';
import type { FileRule, PlanRule, Rule } from '../rule.ts';
import { rules as allRules } from '../rules.ts';
import { currentStage, type Stage } from './current-stage.ts';
import { dropAllowed } from './drop-allowed.ts';
import { dropSuperseded } from './drop-superseded.ts';
import { dropUnreadable } from './drop-unreadable.ts';
import { type Reported, runFileRule, runPlanRule } from './run-rule.ts';

export interface CheckInput {
  readonly plan: Plan;
  readonly files: readonly FragmentFile[];
  /** The coaching stage to judge by; without it the plan's own `current-stage`. */
  readonly stage?: Stage;
}

export interface CheckerOptions {
  /** The rules to run; all of the registry without it. */
  readonly rules?: readonly Rule[];
}

/** Checks one plan again and again, and runs only the rules whose input has changed. */
export interface Checker {
  /** All findings: by rule in the order of the registry, within a rule by file or as the rule tells them. */
  readonly check: (input: CheckInput) => readonly Finding[];
  /** How often a rule has really run since the start: a file rule once a damaged file, a plan rule once a plan. */
  readonly runs: () => number;
}

interface RememberedPlanRun {
  readonly parts: readonly unknown[];
  readonly findings: readonly Reported[];
}

interface RememberedFileRun {
  readonly damage: Damage;
  readonly findings: readonly Reported[];
}

interface RememberedAnswer {
  readonly inputs: readonly unknown[];
  readonly findings: readonly Finding[];
}

const nothing: readonly Reported[] = [];

/** Starts a checker for one plan that remembers nothing yet. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const rules = options.rules ?? allRules;
  const planRuns = new Map<PlanRule, RememberedPlanRun>();
  const fileRuns = new Map<FileRule, Map<string, RememberedFileRun>>();
  let runs = 0;
  let last: RememberedAnswer | undefined;

  const findingsOfFile = (rule: FileRule, { path, fragment }: FragmentFile): readonly Reported[] => {
    const damage = findDamage(fragment);
    if (isSound(damage)) return nothing;
    const remembered = fileRuns.get(rule) ?? new Map<string, RememberedFileRun>();
    fileRuns.set(rule, remembered);
    const former = remembered.get(path);
    if (former && (former.damage === damage || isEqual(former.damage, damage))) return former.findings;
    runs++;
    const findings = runFileRule(rule, damage, path);
    remembered.set(path, { damage, findings });
    return findings;
  };

  const findingsOfPlan = (rule: PlanRule, plan: Plan): readonly Reported[] => {
    const parts = rule.reads.map((part: PartName) => plan.parts[part]);
    const former = planRuns.get(rule);
    if (former && parts.every((part, i) => part === former.parts[i])) return former.findings;
    runs++;
    const findings = runPlanRule(rule, plan);
    planRuns.set(rule, { parts, findings });
    return findings;
  };

  const check = ({ plan, files, stage = currentStage(plan) }: CheckInput): readonly Finding[] => {
    const inOrder = files.toSorted((left, right) => compareText(left.path, right.path));
    const perRule = rules
      .filter((rule) => rule.stage <= stage)
      .flatMap((rule) =>
        rule.scope === 'plan' ? [findingsOfPlan(rule, plan)] : inOrder.map((file) => findingsOfFile(rule, file)),
      );
    // The same lists give the same answer, so that whoever shows the findings can see that nothing changed.
    const inputs = [plan.elements, ...perRule];
    if (last && inputs.length === last.inputs.length && inputs.every((input, i) => input === last?.inputs[i]))
      return last.findings;
    const told = dropUnreadable(perRule.flat(), plan, inOrder);
    const findings = dropSuperseded(dropAllowed(told, plan, rules), rules);
    last = { inputs, findings };
    return findings;
  };

  return { check, runs: () => runs };
}
