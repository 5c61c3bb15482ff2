import type { PlanElement } from '@rencana/model';
import type { PlanDimension } from './plan-dimension.ts';
import type { View } from './view.ts';

/** The home dimension of an element, the first of its header or of what it stands under. */
export function findHome(view: View, element: PlanElement): PlanDimension | undefined {
  const { dimension } = view.homeOf(element);
  return view.allDimensions.find((candidate) => candidate.element.id === dimension);
}

/** The elements whose home is the dimension. */
export function atHome<T extends PlanElement>(
  view: View,
  elements: readonly T[],
  dimension: PlanDimension,
): readonly T[] {
  return elements.filter((element) => view.homeOf(element).dimension === dimension.element.id);
}
