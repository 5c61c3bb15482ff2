import type { Plan } from '@rencana/model';

/** The four stages of the coaching. */
export type Stage = 1 | 2 | 3 | 4;

const stages: { readonly [number: string]: Stage } = { 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * The stage that a plan says it has reached. A plan that says nothing has just begun: what only a grown plan must have is
 * not asked of it.
 */
export function currentStage(plan: Plan): Stage {
  return stages[plan.parts.plan[0]?.currentStage ?? ''] ?? 1;
}
