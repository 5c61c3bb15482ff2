import type { BlockDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import type { View } from '../view/view.ts';
import { budgetGroups } from './budget-groups.ts';
import { moneyTable } from './money-table.ts';

const texts = {
  caption: { id: 'Anggaran menurut dimensi dan tahun', en: 'Budget by dimension and year' },
  summary: {
    id: 'Setiap baris satu dimensi dengan anggaran per tahun dan jumlahnya.',
    en: 'One dimension a row, with its budget by year and in total.',
  },
  head: { id: 'Dimensi', en: 'Dimension' },
} as const;

/** Money by dimension and year. */
export function dimensionTable(view: View, lines: readonly BudgetLine[], id = 'dimension-budget-table'): BlockDraft {
  return moneyTable(view, {
    id,
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    head: view.say(texts.head),
    rows: budgetGroups(view, lines).map(({ title, tone, lines: own, dimension }) => ({
      title,
      tone,
      lines: own,
      ...(dimension && { place: placeOf(dimension.element) }),
    })),
  });
}
