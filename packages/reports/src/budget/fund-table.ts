import type { BlockDraft } from '@rencana/document';
import { type BudgetLine, proseText, type Reference } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { fundsOf } from './funds-of.ts';
import { type MoneyRow, moneyTable } from './money-table.ts';

const texts = {
  caption: { id: 'Anggaran menurut sumber dana dan tahun', en: 'Budget by fund and year' },
  summary: {
    id: 'Setiap baris satu sumber dana dengan anggaran per tahun dan jumlahnya.',
    en: 'One fund a row, with its budget by year and in total.',
  },
  head: { id: 'Sumber dana', en: 'Fund' },
} as const;

/** Money by fund and year. */
export function fundTable(view: View, lines: readonly BudgetLine[], id = 'fund-table'): BlockDraft {
  const rows = fundsOf(view, lines).map(
    (fund): MoneyRow => ({
      title: fundTitle(view, fund),
      lines: lines.filter((line) => (line.fund.id ?? line.fund.name) === (fund.id ?? fund.name)),
      ...(fund.id !== undefined && { place: placeOf({ id: fund.id }) }),
    }),
  );
  return moneyTable(view, {
    id,
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    head: view.say(texts.head),
    rows,
  });
}

/** A fund with its account code: `Dana Alokasi Umum (1.2.1.01.02)`. */
function fundTitle(view: View, reference: Reference): string {
  const fund = view.find(reference);
  const title = titleOfReference(view, reference);
  return fund?.type === 'fund' && fund.code ? `${title} (${proseText(fund.code)})` : title;
}
