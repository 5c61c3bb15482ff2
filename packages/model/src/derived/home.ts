import type { Id, Reference } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { findById } from './find-by-id.ts';
import { type ParentParts, parentsOf } from './parents.ts';

/** The home of an element: its dimension and, where the header names one, its sub-dimension. */
export interface Home {
  readonly dimension?: Id;
  readonly subdimension?: Id;
}

/** The header of an element as it counts: an action or quick win without `in` takes its programme's. */
export function placesOf(element: PlanElement, parts: ParentParts): readonly Reference[] {
  if (element.in.length > 0) return element.in;
  return parentsOf(element, parts).find((parent) => parent.in.length > 0)?.in ?? [];
}

/** The dimension and sub-dimension that a reference of a header stands for. */
export function homeOfReference(reference: Reference | undefined, parts: Pick<PlanParts, 'subdimension'>): Home {
  if (reference?.id === undefined) return {};
  if (reference.type !== 'subdimension') return { dimension: reference.id };
  const dimension = findById(parts.subdimension, reference.id)?.in[0]?.id;
  return { ...(dimension !== undefined && { dimension }), subdimension: reference.id };
}

/** The home dimension of an element, the first of its header or of its programme's (through `under`). */
export function homeOf(element: PlanElement, parts: ParentParts & Pick<PlanParts, 'subdimension'>): Home {
  return homeOfReference(placesOf(element, parts)[0], parts);
}

/** The dimensions of an element's header, each once, the home first. */
export function dimensionsOf(
  element: PlanElement,
  parts: ParentParts & Pick<PlanParts, 'subdimension'>,
): readonly Id[] {
  const homes = placesOf(element, parts).map((reference) => homeOfReference(reference, parts).dimension);
  return [...new Set(homes.filter((dimension) => dimension !== undefined))];
}
