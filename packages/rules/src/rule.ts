import type { AnyPlace, Finding, Fix, Id, PartName, PlanParts, RelatedPlace, Severity, Text } from '@rencana/model';
import type { UnusedAllowance } from './checker/find-unused-allowances.ts';
import type { Damage } from './fragment/find-damage.ts';
import type { OptionValues, RuleOption } from './rule-option.ts';

/** Where a rule comes from, said openly; what rests on an unverified basis is configurable. */
export interface Basis {
  readonly kind: 'language' | 'regulation' | 'guide' | 'practice' | 'judgement';
  readonly text: Text;
}

/** A pair of sources that shows the rule; also its tests and its page. `<| |>` marks the range found, `//- path` starts a file. */
export interface RuleExample {
  readonly title: Text;
  /** One finding, at the mark. Missing for an example that only shows what is right. */
  readonly bad?: string;
  /** No finding. Where the rule has a fix, the bad text after the first fix if `fixed` is missing. */
  readonly good?: string;
  /** The whole text after the first fix of the finding. */
  readonly fixed?: string;
  /** Stage for which the example is checked; 4 without it. */
  readonly stage?: 1 | 2 | 3 | 4;
}

export interface ReportDetails {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  /**
   * What is said rests on the whole element: that something is missing from it, or on the order of its values. It is not
   * told while a part of that element cannot be read, for that part may well be what is missing.
   */
  readonly needsWhole?: boolean;
  /** Other elements on the whole of which it rests, such as those whose amounts are summed. */
  readonly restsOn?: readonly Id[];
  /** What tells apart findings of one rule at one place, by ids or keywords: the dimension, the property asked for. */
  readonly subject?: string;
  /** The stage from which this finding is due, where it is later than that of the rule. */
  readonly from?: 1 | 2 | 3 | 4;
  /** The property whose absence it tells, for a rule over any property; see `tellsMissing`. */
  readonly missing?: string;
}

export type Report = (place: AnyPlace, message: Text, more?: ReportDetails) => void;

interface RuleBase {
  /** Names the problem in kebab-case; never changes. */
  readonly code: string;
  readonly family: string;
  readonly severity: Severity;
  /** What the rule finds, for lists and its page. */
  readonly summary: Text;
  /** Why it matters and what to do, in a paragraph, for its page. */
  readonly explanation: Text;
  readonly basis: Basis;
  /** Defects D1–D20 and faults E1–E9 that it was made for. */
  readonly covers: readonly string[];
  /** The coaching stage from which it applies. */
  readonly stage: 1 | 2 | 3 | 4;
  /** Codes of rules that keep silent where this one speaks at the same place. */
  readonly supersedes: readonly string[];
  /** Properties whose absence it tells better than a requirement does: `requirement-missing` is silent of them then. */
  readonly tellsMissing?: readonly string[];
  /** Off unless the configuration gives it a severity: it also speaks of what is sound. */
  readonly offByDefault?: true;
  /** Limits that the configuration may change; the check gets their values by name. */
  readonly options?: readonly RuleOption[];
  readonly fixable: boolean;
  readonly examples: readonly RuleExample[];
}

/**
 * A rule over what cannot be read in one file, which no plan knows of. It runs only for a file that has such damage, and
 * again only when the damage changes: moving sound elements between files runs nothing.
 */
export interface FileRule extends RuleBase {
  readonly scope: 'file';
  readonly check: (damage: Damage, file: string, report: Report) => void;
}

/** A rule over the joined plan: runs again only when a part that it reads changes. */
export interface PlanRule<R extends PartName = PartName, O extends string = string> extends RuleBase {
  readonly scope: 'plan';
  readonly reads: readonly R[];
  readonly options?: readonly RuleOption<O>[];
  readonly check: (parts: Pick<PlanParts, R>, report: Report, options: OptionValues<O>) => void;
}

/** A rule over what was allowed and what that was good for; runs after all others. */
export interface AllowanceRule extends RuleBase {
  readonly scope: 'allowances';
  readonly check: (unused: readonly UnusedAllowance[], report: Report) => void;
}

/**
 * A rule over the files that a plan names, such as evidence. It runs only where somebody says which files there are, for
 * this package never touches a disk.
 */
export interface DiskRule<R extends PartName = PartName> extends RuleBase {
  readonly scope: 'disk';
  readonly reads: readonly R[];
  /** `beside` holds the paths, from the folder of the plan, of the files in the folders that the plan names. */
  readonly check: (parts: Pick<PlanParts, R>, beside: ReadonlySet<string>, report: Report) => void;
}

export type Rule = FileRule | PlanRule | DiskRule | AllowanceRule;

export function defineFileRule(rule: Omit<FileRule, 'scope'>): FileRule {
  return { ...rule, scope: 'file' };
}

export function defineAllowanceRule(rule: Omit<AllowanceRule, 'scope'>): AllowanceRule {
  return { ...rule, scope: 'allowances' };
}

/** Keeps the types of `reads`, so that a check sees only the parts it names. */
export function defineDiskRule<const R extends PartName>(rule: Omit<DiskRule<R>, 'scope'>): DiskRule {
  return { ...rule, scope: 'disk' } as unknown as DiskRule;
}

/** Keeps the types of `reads` and `options` so that a check sees only the parts and options it names. */
export function definePlanRule<const R extends PartName, const O extends string = never>(
  rule: Omit<PlanRule<R, O>, 'scope'>,
): PlanRule {
  return { ...rule, scope: 'plan' } as unknown as PlanRule;
}

export type { Finding };
