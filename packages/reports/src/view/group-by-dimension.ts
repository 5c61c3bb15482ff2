import type { Tone } from '@rencana/document';
import type { PlanElement } from '@rencana/model';
import { findHome } from './home.ts';
import type { PlanDimension } from './plan-dimension.ts';
import type { View } from './view.ts';

/** Elements of one dimension; without `dimension` those that have no home. */
export interface DimensionGroup<T> {
  readonly dimension?: PlanDimension;
  readonly title: string;
  readonly tone: Tone;
  readonly elements: readonly T[];
}

const homeless = { id: 'Lintas dimensi', en: 'Across dimensions' };

/** Groups elements by the dimensions that the document shows; empty groups are left out. */
export function groupByDimension<T extends PlanElement>(
  view: View,
  elements: readonly T[],
): readonly DimensionGroup<T>[] {
  const homes = new Map(elements.map((element) => [element, findHome(view, element)]));
  const groups = view.dimensions.map(
    (dimension): DimensionGroup<T> => ({
      dimension,
      title: dimension.title,
      tone: dimension.tone,
      elements: elements.filter((element) => homes.get(element) === dimension),
    }),
  );
  const isWhole = view.dimensions.length === view.allDimensions.length;
  const rest = isWhole ? elements.filter((element) => homes.get(element) === undefined) : [];
  const all = [...groups, { title: view.say(homeless), tone: 'neutral' as const, elements: rest }];
  return all.filter(({ elements }) => elements.length > 0);
}
