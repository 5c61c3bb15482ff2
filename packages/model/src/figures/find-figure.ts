import type { Figure, Plan } from '../plan.ts';
import { findFigureIn } from './answer-paths.ts';

/** What a path (`ikm.target.2026`, as in prose without the brackets) stands for in a plan; never throws. */
export function findFigure(plan: Plan, path: string): Figure {
  return plan.parts.figures.get(path) ?? findFigureIn(path, plan.joined.own, plan);
}
