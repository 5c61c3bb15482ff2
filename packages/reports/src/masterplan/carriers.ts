import {
  type Action,
  type BudgetLine,
  carriersOf,
  type Id,
  isStanding,
  type PlanElement,
  type PlanParts,
  type Programme,
  type Quickwin,
} from '@rencana/model';
import { findHome } from '../view/home.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

/** What the action plan lists. */
export type Carrier = Programme | Action | Quickwin;

type ActionParts = Pick<PlanParts, 'action' | 'quickwin' | 'stage'>;

/** Actions and standing quick wins that the document shows, as written. */
export function shownActions(view: View, parts: ActionParts): readonly (Action | Quickwin)[] {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  return inOrder(view, [...parts.action, ...standing]).filter((carrier) => isShown(view, carrier));
}

/** All that the action plan numbers: actions, standing quick wins, and programmes under which nothing stands. */
export function shownCarriers(view: View, parts: ActionParts & Pick<PlanParts, 'programme'>): readonly Carrier[] {
  return inOrder(
    view,
    carriersOf(parts).filter((carrier) => isShown(view, carrier)),
  );
}

/** The money of the carriers that the document shows. */
export function shownBudgets(view: View, parts: Pick<PlanParts, 'budgets'>): readonly BudgetLine[] {
  if (view.dimensions.length === view.allDimensions.length) return parts.budgets;
  const shown = new Set<Id | undefined>(view.dimensions.map(({ element }) => element.id));
  return parts.budgets.filter(({ dimension }) => shown.has(dimension));
}

/** Whether an element belongs to the dimensions that the document shows. */
export function isShown(view: View, element: PlanElement): boolean {
  if (view.dimensions.length === view.allDimensions.length) return true;
  const home = findHome(view, element);
  return home !== undefined && view.dimensions.includes(home);
}
