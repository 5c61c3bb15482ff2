import type { Tone } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import type { PlanDimension } from '../view/plan-dimension.ts';
import type { View } from '../view/view.ts';

/** The money of one dimension; without `dimension` that of none. */
export interface BudgetGroup {
  readonly dimension?: PlanDimension;
  readonly title: string;
  readonly tone: Tone;
  readonly lines: readonly BudgetLine[];
}

const others = { id: 'Lintas dimensi', en: 'Across dimensions' };

/** Budget lines by the dimensions that the document shows; dimensions without money are left out. */
export function budgetGroups(view: View, lines: readonly BudgetLine[]): readonly BudgetGroup[] {
  const known = new Set(view.dimensions.map(({ element }) => element.id));
  const groups: readonly BudgetGroup[] = [
    ...view.dimensions.map((dimension) => ({
      dimension,
      title: dimension.title,
      tone: dimension.tone,
      lines: lines.filter((line) => line.dimension === dimension.element.id),
    })),
    {
      title: view.say(others),
      tone: 'neutral',
      lines: lines.filter(({ dimension }) => dimension === undefined || !known.has(dimension)),
    },
  ];
  return groups.filter((group) => group.lines.length > 0);
}
