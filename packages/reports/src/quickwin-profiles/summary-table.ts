import type { RowDraft, TableDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { profileId } from './profile-card.ts';
import type { QuickwinParts } from './quickwin-parts.ts';
import { statusText } from './quickwin-status.ts';

const texts = {
  caption: { id: 'Ringkasan quick win', en: 'Summary of the quick wins' },
  summary: {
    id: 'Setiap baris satu quick win dengan dimensi, pelaksana, jadwal, status, dan anggarannya.',
    en: 'One quick win a row, with its dimension, lead agency, schedule, status and budget.',
  },
  columns: {
    id: ['No', 'Quick win', 'Dimensi', 'SOPD pelaksana', 'Jadwal', 'Status'],
    en: ['No', 'Quick win', 'Dimension', 'Lead agency', 'Schedule', 'Status'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

const widths = [3, 24, 14, 14, 16, 15];

/** All quick wins that stand, with their money and its sum. */
export function summaryTable(view: View, parts: QuickwinParts, quickwins: readonly Quickwin[]): TableDraft {
  const ids = new Set(quickwins.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const scale = chooseScale(lines);
  const money = { title: view.say(texts.money)[scale], width: 13, align: 'end' as const };
  return table({
    id: 'summary-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [...numberedColumns(view.say(texts.columns), widths), money],
    rows: [
      ...quickwins.map((quickwin, index): RowDraft => {
        const own = lines.filter(({ carrier }) => carrier === quickwin.id);
        return {
          role: 'body',
          place: placeOf(quickwin),
          cells: [...textCells(view, parts, quickwin, index + 1), moneyCell(view, own, scale)],
        };
      }),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: widths.length }), moneyCell(view, lines, scale)],
      },
    ],
  });
}

function textCells(view: View, parts: QuickwinParts, quickwin: Quickwin, number: number) {
  const title = titleOf(quickwin, view.language);
  const owner = view.ownerOf(quickwin);
  const home = findHome(view, quickwin);
  return [
    cell(String(number), { align: 'center' }),
    cell(wantsSection(view, 'profiles') ? [reference(profileId(quickwin), title)] : title, {
      header: true,
    }),
    cell(home?.title ?? '–', home ? { tone: home.tone } : {}),
    cell(owner ? shortName(view, owner) : '–'),
    cell(quickwin.schedule ? spanText(quickwin.schedule, view.language) : '–'),
    cell(statusText(view, parts, quickwin) ?? '–'),
  ];
}
