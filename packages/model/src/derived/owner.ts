import type { Reference } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { findAbout } from './find-by-id.ts';
import { type ParentParts, parentsOf } from './parents.ts';

/** The owner of an element now: the latest revision's, its own, or that of the programme it stands under. */
export function ownerOf(
  element: PlanElement,
  parts: ParentParts & Partial<Pick<PlanParts, 'revision'>>,
): Reference | undefined {
  const own = ownOwner(element, parts);
  if (own) return own;
  for (const parent of parentsOf(element, parts)) {
    const owner = ownOwner(parent, parts);
    if (owner) return owner;
  }
  return undefined;
}

function ownOwner(element: PlanElement, { revision }: Partial<Pick<PlanParts, 'revision'>>): Reference | undefined {
  const revised = revision && findAbout(revision, element.id).findLast((each) => each.owner)?.owner;
  return revised ?? ('owner' in element ? element.owner : undefined);
}
