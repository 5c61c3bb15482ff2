import type { BlockDraft, RowDraft } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { shownActions, shownBudgets } from './carriers.ts';
import type { Term } from './term.ts';

const texts = {
  caption: { id: 'Tahapan pembangunan Smart City', en: 'Terms of the plan' },
  summary: {
    id: 'Setiap baris satu jangka waktu dengan kegiatan yang dimulai dan anggarannya.',
    en: 'One term a row, with the actions that begin in it and its budget.',
  },
  columns: {
    id: ['Tahapan', 'Tahun', 'Kegiatan yang dimulai'],
    en: ['Term', 'Years', 'Actions that begin'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  none: { id: 'Melanjutkan kegiatan yang berjalan', en: 'Carries on what has begun' },
} as const;

type TermParts = Pick<PlanParts, 'action' | 'quickwin' | 'stage' | 'budgets'>;

/** What begins in each term of the plan, and its money. */
export function termTable(view: View, parts: TermParts, terms: readonly Term[]): BlockDraft {
  const lines = shownBudgets(view, parts);
  const scale = chooseScale(lines);
  const [term = '', years = '', actions = ''] = view.say(texts.columns);
  return table({
    id: 'term-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: [
      { title: term, width: 16 },
      { title: years, width: 11 },
      { title: actions, width: 46 },
      { title: view.say(texts.money)[scale], width: 14, align: 'end' },
    ],
    rows: terms.map((each) => row(view, parts, each, scale)),
  });
}

function row(view: View, parts: TermParts, { title, from, to }: Term, scale: 1 | 1e6): RowDraft {
  const isWithin = (year: string) => Number(year) >= from && Number(year) <= to;
  const begun = shownActions(view, parts).filter(({ schedule }) => schedule && isWithin(schedule.from.slice(0, 4)));
  const titles = stack(begun.map((action) => [text(`• ${titleOf(action, view.language)}`)]));
  return {
    role: 'body',
    cells: [
      cell(title, { header: true }),
      cell(from === to ? String(from) : `${from}–${to}`),
      cell(titles.length > 0 ? titles : view.say(texts.none)),
      moneyCell(
        view,
        shownBudgets(view, parts).filter(({ year }) => isWithin(year)),
        scale,
      ),
    ],
  };
}
