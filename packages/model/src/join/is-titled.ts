import type { Id } from '../element.ts';
import type { Plan } from '../plan.ts';

/** Whether the plan's own files give an element its title, where they declare it or by `extend`. */
export function isTitled({ joined }: Pick<Plan, 'joined'>, id: Id): boolean {
  return (joined.contributions.get(id) ?? []).some(({ source, element }) => source === joined.own && element.title);
}
