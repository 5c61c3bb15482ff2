import type { Action, PlanElement, Programme } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { findById } from './find-by-id.ts';

/** The collections in which programmes and actions above an element are found. */
export type ParentParts = Pick<PlanParts, 'programme' | 'action'>;

const none: readonly (Programme | Action)[] = [];

/** What an action or quick win stands under, the nearest first; a circle ends where it closes. */
export function parentsOf(element: PlanElement, parts: ParentParts): readonly (Programme | Action)[] {
  if (!('under' in element) || element.under?.id === undefined) return none;
  const parents: (Programme | Action)[] = [];
  const seen = new Set([element.id]);
  let current: PlanElement | undefined = element;
  while (current && 'under' in current && current.under?.id !== undefined && !seen.has(current.under.id)) {
    const id: string = current.under.id;
    seen.add(id);
    const parent: Programme | Action | undefined = findById(parts.programme, id) ?? findById(parts.action, id);
    if (!parent) break;
    parents.push(parent);
    current = parent;
  }
  return parents;
}
