import type { Id } from '../element.ts';
import { lookUp } from '../join/look-up.ts';
import type { Place } from '../place.ts';
import type { Plan } from '../plan.ts';

/**
 * A place that refers to an element. `name` is how it is written there up to and including the element's own name,
 * from the start of the place: a rename replaces the last segment of `name` (`kominfo-2021.governance`).
 */
export interface ReferencePlace extends Place {
  readonly name: string;
}

const found = new WeakMap<Plan['joined'], ReadonlyMap<Id, readonly ReferencePlace[]>>();

/**
 * All places that refer to each element, also inside prose, conditions and longer names (`governance.public-service`
 * refers to both). Grades stand under `scale id.grade`. The table of a plan is made once, when first asked for.
 */
export function findReferences(plan: Plan): ReadonlyMap<Id, readonly ReferencePlace[]> {
  const known = found.get(plan.joined);
  if (known) return known;
  const references = new Map<Id, ReferencePlace[]>();
  const add = (id: Id, place: Place, name: string): void => {
    const list = references.get(id);
    if (!list) references.set(id, [{ ...place, name }]);
    else if (!list.some((other) => other.element === place.element && other.path === place.path && other.name === name))
      list.push({ ...place, name });
  };
  for (const { id, place, name } of plan.joined.uses()) {
    add(id, place, name);
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      const shorter = name.slice(0, dot);
      const outer = lookUp(plan.joined.own, shorter)?.declaration;
      if (outer && outer.id !== id) add(outer.id, place, shorter);
    }
  }
  // The header of an extension refers to what it extends; it stands at `extends.1` of the merged element.
  for (const [id, contributions] of plan.joined.contributions)
    for (let index = 1; index < contributions.length; index += 1)
      add(id, { element: id, path: `extends.${index}` }, contributions[index]?.element.about ?? '');
  found.set(plan.joined, references);
  return references;
}
