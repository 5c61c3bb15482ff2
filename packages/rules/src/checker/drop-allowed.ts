import { type Finding, type Id, isFilePlace, type Plan, proseText } from '@rencana/model';
import type { Rule } from '../rule.ts';

/**
 * Leaves out what the planner allows with a reason: in the element itself, or in the plan for all of it. Without a reason
 * nothing is allowed, and what the language itself forbids never is.
 */
export function dropAllowed(findings: readonly Finding[], plan: Plan, rules: readonly Rule[]): readonly Finding[] {
  const judged = new Set(rules.filter(({ basis }) => basis.kind !== 'language').map(({ code }) => code));
  const allowedIn = (element: Id | undefined): ReadonlySet<string> =>
    new Set(
      (element === undefined ? [] : (plan.elements.get(element)?.allow ?? []))
        .filter(({ reason }) => proseText(reason).trim() !== '')
        .map(({ code }) => code),
    );
  const inPlan = allowedIn(plan.parts.plan[0]?.id);
  return findings.filter(({ code, place }) => {
    if (!judged.has(code) || isFilePlace(place)) return true;
    return !inPlan.has(code) && !allowedIn(place.element).has(code);
  });
}
