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
  for (const each of [element, ...parentsOf(element, parts)]) {
    const revised = parts.revision && findAbout(parts.revision, each.id).findLast((revision) => revision.owner)?.owner;
    const owner = revised ?? ('owner' in each ? each.owner : undefined);
    if (owner) return owner;
  }
  return undefined;
}
