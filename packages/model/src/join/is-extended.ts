import type { Id } from '../element.ts';
import type { Plan } from '../plan.ts';

/** Whether the plan's own files add to an element, by `extend`. */
export function isExtended({ joined }: Pick<Plan, 'joined'>, id: Id): boolean {
  return (joined.contributions.get(id) ?? []).some(({ source, element }) => source === joined.own && element.extends);
}
