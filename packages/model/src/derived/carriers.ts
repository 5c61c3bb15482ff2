import type { Action, Programme, Quickwin } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { compareText } from '../values/compare-text.ts';
import { parentsOf } from './parents.ts';
import { isStanding } from './standing.ts';

/** What counts in totals. */
export type Carrier = Programme | Action | Quickwin;

type CarrierParts = Pick<PlanParts, 'programme' | 'action' | 'quickwin' | 'stage'>;

/** Actions and standing quick wins, and the programmes under which nothing stands; by id. */
export function carriersOf(parts: CarrierParts): readonly Carrier[] {
  const quickwins = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const children = [...parts.action, ...quickwins];
  const filled = new Set(children.flatMap((child) => parentsOf(child, parts).map((parent) => parent.id)));
  const programmes = parts.programme.filter((programme) => !filled.has(programme.id));
  return [...programmes, ...children].sort((first, second) => compareText(first.id, second.id));
}
