import {
  compareText,
  type Finding,
  type FragmentFile,
  isEqual,
  keepEqual,
  type PartName,
  type Plan,
  type PlanElement,
  type Severity,
} from '@rencana/model';
import { type Damage, findDamage, isSound } from '../fragment/find-damage.ts';
import type { DiskRule, FileRule, PlanRule, Rule } from '../rule.ts';
import type { OptionValues } from '../rule-option.ts';
import { optionValuesIn, type RuleSettings, severityIn } from '../rule-settings.ts';
import { rules as allRules } from '../rules.ts';
import { currentStage, type Stage } from './current-stage.ts';
import { dropAllowed } from './drop-allowed.ts';
import { dropSuperseded } from './drop-superseded.ts';
import { dropToldMissing } from './drop-told-missing.ts';
import { damagedElements, dropUnreadable } from './drop-unreadable.ts';
import { findUnusedAllowances } from './find-unused-allowances.ts';
import { type Reported, runAllowanceRule, runDiskRule, runFileRule, runPlanRule } from './run-rule.ts';

export interface CheckInput {
  readonly plan: Plan;
  readonly files: readonly FragmentFile[];
  /** The coaching stage to judge by; without it the plan's own `current-stage`. */
  readonly stage?: Stage;
  /** What the plan's configuration wants of rules; the same object while nothing in it changed. */
  readonly settings?: RuleSettings;
  /**
   * The files in the folders that the plan names, as paths from its own folder; the same object while nothing in it
   * changed. Without it nothing is said of files.
   */
  readonly beside?: ReadonlySet<string> | undefined;
}

export interface CheckerOptions {
  /** The rules to run; all of the registry without it. */
  readonly rules?: readonly Rule[];
  /** Does the work of one rule, by its code, and may take its time: this package has no clock. */
  readonly measure?: <T>(code: string, work: () => T) => T;
}

/** Checks one plan again and again, and runs only the rules whose input has changed. */
export interface Checker {
  /** All findings: by rule in the order of the registry, within a rule by file or as the rule tells them. */
  readonly check: (input: CheckInput) => readonly Finding[];
  /** How often a rule has really run since the start: a file rule once a damaged file, a plan rule once a plan. */
  readonly runs: () => number;
}

interface RememberedPlanRun {
  readonly options: OptionValues;
  readonly parts: readonly unknown[];
  readonly findings: readonly Reported[];
}

interface RememberedDiskRun {
  readonly inputs: readonly unknown[];
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

const noSettings: RuleSettings = {};

/** Starts a checker for one plan that remembers nothing yet. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const { rules = allRules, measure = (_, work) => work() } = options;
  const planRuns = new Map<PlanRule, RememberedPlanRun>();
  const diskRuns = new Map<DiskRule, RememberedDiskRun>();
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
    const findings = measure(rule.code, () => runFileRule(rule, damage, path));
    remembered.set(path, { damage, findings });
    return findings;
  };

  const findingsOfPlan = (rule: PlanRule, plan: Plan, options: OptionValues): readonly Reported[] => {
    const parts = rule.reads.map((part: PartName) => plan.parts[part]);
    const former = planRuns.get(rule);
    const isSame = former && isEqual(options, former.options) && parts.every((part, i) => part === former.parts[i]);
    if (isSame) return former.findings;
    runs++;
    const findings = keepEqual(
      former?.findings,
      measure(rule.code, () => runPlanRule(rule, plan, options)),
    );
    planRuns.set(rule, { options, parts, findings });
    return findings;
  };

  const findingsOfDisk = (rule: DiskRule, plan: Plan, beside: ReadonlySet<string>): readonly Reported[] => {
    const inputs = [beside, ...rule.reads.map((part: PartName) => plan.parts[part])];
    const former = diskRuns.get(rule);
    if (former && inputs.every((input, i) => input === former.inputs[i])) return former.findings;
    runs++;
    const findings = keepEqual(
      former?.findings,
      measure(rule.code, () => runDiskRule(rule, plan, beside)),
    );
    diskRuns.set(rule, { inputs, findings });
    return findings;
  };

  const check = ({
    plan,
    files,
    stage = currentStage(plan),
    settings = noSettings,
    beside,
  }: CheckInput): readonly Finding[] => {
    const inOrder = files.toSorted((left, right) => compareText(left.path, right.path));
    const isDue = (rule: Rule): boolean => rule.stage <= stage && severityIn(rule, settings) !== 'off';
    const hasRun = (rule: Rule): boolean => isDue(rule) && (rule.scope !== 'disk' || beside !== undefined);
    const due = rules.filter(isDue);
    const perRule = due.flatMap((rule): (readonly Reported[])[] => {
      if (rule.scope === 'plan') return [findingsOfPlan(rule, plan, optionValuesIn(rule, settings))];
      if (rule.scope === 'disk') return beside ? [findingsOfDisk(rule, plan, beside)] : [];
      return rule.scope === 'file' ? inOrder.map((file) => findingsOfFile(rule, file)) : [];
    });
    const damaged = inOrder.flatMap(damagedElements);
    // The same lists give the same answer, so that whoever shows the findings can see that nothing changed.
    const inputs = [
      stage,
      settings,
      plan.parts.plan[0]?.id,
      ...allowingElements(plan),
      // Where an element stands matters only while something cannot be read.
      ...(damaged.length > 0 ? [plan.sources, ...damaged] : []),
      ...perRule,
    ];
    if (last && inputs.length === last.inputs.length && inputs.every((input, i) => input === last?.inputs[i]))
      return last.findings;
    const reported = perRule.flat();
    const set = setSeverities(due, settings);
    const told = dropToldMissing(
      reported.filter(({ from }) => from <= stage),
      rules,
      (finding) => set.get(finding.code) ?? finding.severity,
    );
    const readable = dropUnreadable(told, plan, damaged);
    // What cannot be read may well be what an allowance is for.
    const isComplete = (rule: Rule): boolean => damaged.length === 0 && hasRun(rule);
    const unused = findUnusedAllowances({ plan, reported, rules, isComplete });
    const ofAllowances = dropUnreadable(
      due.flatMap((rule) => (rule.scope === 'allowances' ? runAllowanceRule(rule, unused, plan) : [])),
      plan,
      damaged,
    );
    // What is allowed still supersedes: who allows the special case does not want to hear of the general one.
    const findings = dropAllowed([...dropSuperseded(readable, rules), ...ofAllowances], plan, rules);
    last = { inputs, findings: findings.map((finding) => withSeverity(finding, set.get(finding.code))) };
    return last.findings;
  };

  return { check, runs: () => runs };
}

/** All elements that allow something, by id. */
function allowingElements({ elements }: Plan): readonly PlanElement[] {
  const allowing: PlanElement[] = [];
  for (const element of elements.values()) if (element.allow.length > 0) allowing.push(element);
  return allowing;
}

/** The severities that the configuration sets for all findings of a rule, by its code. */
function setSeverities(due: readonly Rule[], settings: RuleSettings): ReadonlyMap<string, Severity> {
  const set = new Map<string, Severity>();
  for (const rule of due) {
    const severity = severityIn(rule, settings);
    if (severity !== undefined && severity !== 'off') set.set(rule.code, severity);
  }
  return set;
}

function withSeverity(finding: Finding, severity: Severity | undefined): Finding {
  return severity === undefined ? finding : { ...finding, severity };
}
