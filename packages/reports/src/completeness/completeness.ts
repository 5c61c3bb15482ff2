import {
  type ChecklistItem,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  type RequiredFrom,
  roundDecimal,
} from '@rencana/model';
import type { View } from '../view/view.ts';

/** How much of what is asked the plan says. */
export interface Completeness {
  readonly asked: number;
  readonly met: number;
  /** In percent with one digit at most; missing where nothing is asked. */
  readonly percent?: Decimal;
}

/** Counts the items of a checklist. A hundred percent is said only where nothing is missing. */
export function completenessOf(items: readonly ChecklistItem[]): Completeness {
  const met = items.filter((item) => item.met).length;
  const ratio = divideDecimals(String(met), String(items.length), 6);
  if (items.length === 0 || ratio === undefined) return { asked: 0, met: 0 };
  const rounded = roundDecimal(multiplyDecimals(ratio, '100'), 1);
  return { asked: items.length, met, percent: rounded === '100' && met < items.length ? '99.9' : rounded };
}

/** The stage that the plan is in, the last one where it does not say. */
export function currentStage(view: View): RequiredFrom {
  const stage = Number(view.plan?.currentStage ?? '4');
  return Math.min(4, Math.max(1, Math.floor(stage))) as RequiredFrom;
}
