import type { Scale } from '../generated/elements.ts';
import type { Figure } from '../plan.ts';

/** The title of a grade of a scale; grades are the only figures of a scale and are named by the plan. */
export function gradeFigure(scale: Scale, rest: readonly string[]): Figure | undefined {
  const [name, ...more] = rest;
  const grade = more.length === 0 ? scale.grade.find((each) => each.name === name) : undefined;
  return grade && { kind: 'title', element: scale.id, text: grade.title ?? grade.name ?? '' };
}
