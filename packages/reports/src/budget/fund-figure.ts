import { type BlockDraft, moneyText } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { inlines } from '../content/inline.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { sumLines } from './budget-lines.ts';
import { fundsOf } from './funds-of.ts';

const caption = { id: 'Anggaran menurut sumber dana', en: 'Budget by fund' };

/** The money of each fund in all years, told as prose tells it: `Rp1,5 miliar`. */
export function fundFigure(view: View, lines: readonly BudgetLine[], id = 'fund-bars'): BlockDraft {
  const bars = fundsOf(view, lines).map((fund) => {
    const own = lines.filter((line) => (line.fund.id ?? line.fund.name) === (fund.id ?? fund.name));
    const value = sumLines(own);
    const text = moneyText(value, view.language, { prose: true });
    return { title: titleOfReference(view, fund), tone: 'neutral' as const, value, text };
  });
  return {
    kind: 'figure',
    id,
    caption: inlines(view.say(caption)),
    alt: bars.map(({ title, text }) => `${title}: ${text}.`).join(' '),
    drawing: { kind: 'bars', unit: '', bars },
  };
}
