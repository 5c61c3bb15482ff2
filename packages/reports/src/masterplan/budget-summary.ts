import type { BlockDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { budgetBlocks } from '../budget/budget-blocks.ts';
import { section } from '../frame/chapter.ts';
import type { View } from '../view/view.ts';

const title = { id: 'Rekapitulasi Anggaran', en: 'Budget Summary' };

/** The last section of BAB IV: money by dimension and year, and by fund. */
export function budgetSummary(view: View, lines: readonly BudgetLine[]): readonly BlockDraft[] {
  return section(view, 'budget-summary', title, budgetBlocks(view, lines));
}
