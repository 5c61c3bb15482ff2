import { type BlockDraft, moneyText } from '@rencana/document';
import type { BudgetLine, Decimal } from '@rencana/model';
import { inlines } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { budgetGroups } from './budget-groups.ts';
import { budgetYears, chooseScale, sumLines } from './budget-lines.ts';

const texts = {
  caption: { id: 'Anggaran per tahun menurut dimensi', en: 'Budget of each year by dimension' },
  unit: { id: 'juta rupiah', en: 'million rupiah' },
} as const;

/** The budget of each year as a bar of the dimensions' shares. */
export function yearFigure(view: View, lines: readonly BudgetLine[], id = 'budget-years'): BlockDraft {
  const groups = budgetGroups(view, lines);
  const isInMillions = chooseScale(lines) === 1e6;
  const tell = (value: Decimal) => moneyText(value, view.language, isInMillions ? { scale: 1e6 } : { prose: true });
  const bars = budgetYears(lines).map((year) => {
    const ofYear = lines.filter((line) => line.year === year);
    const value = sumLines(ofYear);
    const parts = groups.map((group) => {
      const own = sumLines(group.lines.filter((line) => line.year === year));
      return { value: own, text: own === '0' ? '–' : tell(own) };
    });
    return { title: year, value, text: tell(value), parts };
  });
  const unit = isInMillions ? view.say(texts.unit) : '';
  return {
    kind: 'figure',
    id,
    caption: inlines(view.say(texts.caption)),
    alt: bars
      .map(({ title, text, parts }) => {
        const shares = parts.flatMap((part, index) =>
          part.value === '0' ? [] : [`${groups[index]?.title} ${part.text}`],
        );
        return `${title}: ${[text, unit].filter(Boolean).join(' ')} (${shares.join(', ')}).`;
      })
      .join(' '),
    drawing: { kind: 'stacked-bars', unit, series: groups.map(({ title, tone }) => ({ title, tone })), bars },
  };
}
