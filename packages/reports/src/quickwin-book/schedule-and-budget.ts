import type { BlockDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { fundTable } from '../budget/fund-table.ts';
import { moneyTable } from '../budget/money-table.ts';
import { paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { roadmapFigures } from '../drawing/roadmap-figures.ts';
import { section } from '../frame/chapter.ts';
import { milestoneTable } from '../masterplan/milestone-table.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { QuickwinBookParts } from './quickwin-book-parts.ts';

const texts = {
  schedule: { id: 'Jadwal dan Tonggak Capaian', en: 'Schedule and Milestones' },
  figureLead: {
    id: 'Jadwal setiap quick win digambarkan menurut bulan pada ',
    en: 'The schedule of each quick win is drawn by month in ',
  },
  caption: {
    id: 'Jadwal quick win menurut bulan; belah ketupat menandai tonggak',
    en: 'Schedule of the quick wins by month; diamonds mark milestones',
  },
  short: { id: 'Jadwal quick win menurut bulan', en: 'Schedule of the quick wins by month' },
  milestoneLead: { id: 'Tonggak capaiannya disajikan pada ', en: 'Their milestones are listed in ' },
  budget: { id: 'Anggaran dan Sumber Dana', en: 'Budget and Funds' },
  budgetLead: { id: 'Anggaran setiap quick win disajikan pada ', en: 'The budget of each quick win is shown in ' },
  fundLead: { id: ', dan sumber dananya pada ', en: ', and the funds that carry it in ' },
  budgetCaption: { id: 'Anggaran quick win per tahun', en: 'Budget of the quick wins by year' },
  budgetSummary: {
    id: 'Setiap baris satu quick win dengan anggaran per tahun dan jumlahnya.',
    en: 'One quick win a row, with its budget by year and in total.',
  },
  none: {
    id: 'Jadwal dan anggaran quick win belum ditetapkan pada saat dokumen ini disusun.',
    en: 'Neither schedule nor budget of the quick wins has been set at the time of writing.',
  },
} as const;

/** BAB III: the schedule by month with milestones, and the money by year and fund. */
export function scheduleAndBudget(
  view: View,
  parts: QuickwinBookParts,
  standing: readonly Quickwin[],
): readonly BlockDraft[] {
  if (!wantsSection(view, 'budget') || standing.length === 0) return [];
  const content = [
    ...section(view, 'schedule', texts.schedule, schedule(view, standing)),
    ...section(view, 'quickwin-budget', texts.budget, budget(view, parts, standing)),
  ];
  return content.length > 0 ? content : [paragraph(view.say(texts.none))];
}

function schedule(view: View, standing: readonly Quickwin[]): readonly BlockDraft[] {
  const figures = roadmapFigures(view, standing, {
    id: 'schedule-figure',
    caption: view.say(texts.caption),
    short: view.say(texts.short),
    bands: [],
    years: [],
  });
  const milestones = milestoneTable(view, standing);
  return [
    ...(figures.length > 0
      ? [paragraph(view.say(texts.figureLead), reference('schedule-figure'), '.'), ...figures]
      : []),
    ...(milestones ? [paragraph(view.say(texts.milestoneLead), reference('milestone-table'), '.'), milestones] : []),
  ];
}

function budget(view: View, parts: QuickwinBookParts, standing: readonly Quickwin[]): readonly BlockDraft[] {
  const ids = new Set(standing.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  if (lines.length === 0) return [];
  const rows = standing.map((quickwin) => ({
    title: titleOf(quickwin, view.language),
    place: placeOf(quickwin),
    lines: lines.filter(({ carrier }) => carrier === quickwin.id),
  }));
  const lead = [view.say(texts.budgetLead), reference('quickwin-budget-table')];
  return [
    paragraph(...lead, view.say(texts.fundLead), reference('fund-table'), '.'),
    moneyTable(view, {
      id: 'quickwin-budget-table',
      caption: view.say(texts.budgetCaption),
      summary: view.say(texts.budgetSummary),
      head: 'Quick win',
      rows,
    }),
    fundTable(view, lines),
  ];
}
