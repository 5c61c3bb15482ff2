import type { BlockDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { dimensionTable } from './dimension-table.ts';
import { fundFigure } from './fund-figure.ts';
import { fundTable } from './fund-table.ts';
import { yearFigure } from './year-figure.ts';

const texts = {
  dimensionLead: {
    id: 'Kebutuhan anggaran menurut dimensi disajikan pada ',
    en: 'The budget by dimension is shown in ',
  },
  yearsDrawn: { id: ', dan sebarannya per tahun digambarkan pada ', en: ', and year by year in ' },
  fundLead: { id: 'Sumber pembiayaannya disajikan pada ', en: 'The funds that carry it are shown in ' },
  fundsDrawn: { id: ' dan digambarkan pada ', en: ' and drawn in ' },
} as const;

/** Money by dimension and year, then by fund, each as table and drawing; nothing where there is no money. */
export function budgetBlocks(view: View, lines: readonly BudgetLine[]): readonly BlockDraft[] {
  if (lines.length === 0) return [];
  return [...byDimension(view, lines), ...byFund(view, lines)];
}

function byDimension(view: View, lines: readonly BudgetLine[]): readonly BlockDraft[] {
  const lead = [view.say(texts.dimensionLead), reference('dimension-budget-table')];
  return [
    paragraph(...lead, view.say(texts.yearsDrawn), reference('budget-years'), '.'),
    dimensionTable(view, lines),
    yearFigure(view, lines),
  ];
}

function byFund(view: View, lines: readonly BudgetLine[]): readonly BlockDraft[] {
  return [
    paragraph(
      view.say(texts.fundLead),
      reference('fund-table'),
      view.say(texts.fundsDrawn),
      reference('fund-bars'),
      '.',
    ),
    fundTable(view, lines),
    fundFigure(view, lines),
  ];
}
