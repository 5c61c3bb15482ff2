import type { AnyPlace, Finding, Fix, PartName, PlanParts, RelatedPlace, Severity, Text } from '@rencana/model';
import type { Damage } from './fragment/find-damage.ts';

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
export interface PlanRule<R extends PartName = PartName> extends RuleBase {
  readonly scope: 'plan';
  readonly reads: readonly R[];
  readonly check: (parts: Pick<PlanParts, R>, report: Report) => void;
}

export type Rule = FileRule | PlanRule;

export function defineFileRule(rule: Omit<FileRule, 'scope'>): FileRule {
  return { ...rule, scope: 'file' };
}

/** Keeps the type of `reads` so that a check sees only the parts it names. */
export function definePlanRule<const R extends PartName>(rule: Omit<PlanRule<R>, 'scope'>): PlanRule {
  return { ...rule, scope: 'plan' } as unknown as PlanRule;
}

export type { Finding };
