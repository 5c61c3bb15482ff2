import { findNearName, type Id, isFilePlace, type Plan, proseText } from '@rencana/model';
import { propertyPath } from '../place/property-place.ts';
import type { Rule } from '../rule.ts';
import type { Reported } from './run-rule.ts';

/** An `allow` that silences nothing, and why. */
export interface UnusedAllowance {
  readonly element: Id;
  /** The path of the property: `allow`, `allow.1`. */
  readonly path: string;
  readonly code: string;
  /** No rule has the code; the rule cannot be allowed; no reason is given; or there is nothing to allow. */
  readonly problem: 'unknown' | 'forbidden' | 'without-reason' | 'unused';
  /** The code of a rule that was probably meant. */
  readonly near?: string;
}

/** What is needed to know whether an allowance is good for something. */
export interface AllowanceUse {
  readonly plan: Plan;
  /** All that was found, also what is not due yet and what another finding says better. */
  readonly reported: readonly Reported[];
  readonly rules: readonly Rule[];
  /** True for a rule of which all that there is to allow was told; of the others nobody can say. */
  readonly isComplete: (rule: Rule) => boolean;
}

/** The allowances of a plan that silence nothing, by element in the order of the plan. */
export function findUnusedAllowances({ plan, reported, rules, isComplete }: AllowanceUse): readonly UnusedAllowance[] {
  const allowing = [...plan.elements.values()].filter(({ allow }) => allow.length > 0);
  if (allowing.length === 0) return [];
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const found = new Set<string>();
  for (const { finding } of reported) {
    if (isFilePlace(finding.place)) continue;
    found.add(finding.code).add(`${finding.code} ${finding.place.element}`);
  }
  const ofPlan = plan.parts.plan[0]?.id;
  const problemOf = (element: Id, code: string, hasReason: boolean): UnusedAllowance['problem'] | undefined => {
    const rule = byCode.get(code);
    if (!rule) return 'unknown';
    if (rule.basis.kind === 'language') return 'forbidden';
    if (!hasReason) return 'without-reason';
    const isUsed = found.has(element === ofPlan ? code : `${code} ${element}`);
    return isUsed || !isComplete(rule) ? undefined : 'unused';
  };
  return allowing.flatMap(({ id, allow }) =>
    allow.flatMap(({ code, reason }, index): UnusedAllowance[] => {
      const problem = problemOf(id, code, proseText(reason).trim() !== '');
      if (!problem) return [];
      const near = problem === 'unknown' ? findNearName(code, byCode.keys()) : undefined;
      return [{ element: id, path: propertyPath('allow', index), code, problem, ...(near !== undefined && { near }) }];
    }),
  );
}
