import type { Tone } from '@rencana/document';
import {
  type Dimension,
  type ElementOf,
  type Id,
  type Language,
  type PlanParts,
  type Subdimension,
  sortDimensions,
} from '@rencana/model';
import { titleOf } from './title-of.ts';

/** A dimension of the plan with its colour role, which follows its place among the plan's dimensions. */
export interface PlanDimension {
  readonly element: Dimension;
  readonly title: string;
  readonly tone: Tone;
  readonly subdimensions: readonly Subdimension[];
}

const tones: readonly Tone[] = [
  'dimension-1',
  'dimension-2',
  'dimension-3',
  'dimension-4',
  'dimension-5',
  'dimension-6',
];

/** The dimensions that a plan works with, in its order: those that it covers whole or in part, else all that it and its libraries declare. */
export function findDimensions(
  parts: Pick<PlanParts, 'dimension' | 'subdimension'>,
  plan: ElementOf<'plan'> | undefined,
  language: Language,
): readonly PlanDimension[] {
  const covered = new Set(plan?.covers.map((reference) => reference.id));
  const inside = parts.subdimension.filter(({ id }) => covered.has(id));
  const isCovered = (id: Id) => covered.has(id) || inside.some((child) => isWithin(child, id));
  const dimensions = sortDimensions(parts.dimension.filter(({ id }) => covered.size === 0 || isCovered(id)));
  return dimensions.map((element, index) => ({
    element,
    title: titleOf(element, language),
    tone: tones[index] ?? 'neutral',
    subdimensions: sortDimensions(
      (covered.size === 0 || covered.has(element.id) ? parts.subdimension : inside).filter((child) =>
        isWithin(child, element.id),
      ),
    ),
  }));
}

function isWithin(subdimension: Subdimension, dimension: Id): boolean {
  return subdimension.in.some((reference) => reference.id === dimension);
}
