import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { isStanding, type PlanElement } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { type ColumnDefinition, cell, table, valueCell } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import { shownBudgets } from '../masterplan/carriers.ts';
import { findHome } from '../view/home.ts';
import type { View } from '../view/view.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  caption: { id: 'Dimensi Smart City dalam angka', en: 'The dimensions in figures' },
  summary: {
    id: 'Setiap baris satu dimensi dengan jumlah program, kegiatan, quick win, dan indikator serta anggarannya.',
    en: 'One dimension a row, with its programmes, actions, quick wins, indicators and budget.',
  },
  columns: {
    id: ['Dimensi', 'Program', 'Kegiatan', 'Quick win', 'Indikator'],
    en: ['Dimension', 'Programmes', 'Actions', 'Quick wins', 'Indicators'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  others: { id: 'Lintas dimensi', en: 'Across dimensions' },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

/** What each dimension has and costs, and the sums; what has no dimension stands in a row of its own. */
export function dimensionCounts(view: View, parts: ExecutiveParts): TableDraft {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const counted: readonly (readonly PlanElement[])[] = [parts.programme, parts.action, standing, parts.indicator];
  const lines = shownBudgets(view, parts);
  const scale = chooseScale(lines);
  const isWhole = view.dimensions.length === view.allDimensions.length;
  const homeOf = new Map(counted.flat().map((element) => [element, findHome(view, element)]));
  const groups = [
    ...view.dimensions.map((dimension) => ({
      title: dimension.title,
      look: { tone: dimension.tone, place: placeOf(dimension.element) },
      counts: counted.map((elements) => elements.filter((element) => homeOf.get(element) === dimension).length),
      money: lines.filter((line) => line.dimension === dimension.element.id),
    })),
    {
      title: view.say(texts.others),
      look: {},
      counts: counted.map((elements) => elements.filter((element) => isWhole && !homeOf.get(element)).length),
      money: lines.filter((line) => !view.allDimensions.some(({ element }) => element.id === line.dimension)),
    },
  ].filter(({ look, counts, money }) => 'place' in look || money.length > 0 || counts.some((count) => count > 0));
  const sums = counted.map((_, index) => groups.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  return table({
    id: 'dimension-counts',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: [
      ...view
        .say(texts.columns)
        .map(
          (title, index): ColumnDefinition => (index === 0 ? { title, width: 24 } : { title, width: 12, align: 'end' }),
        ),
      { title: view.say(texts.money)[scale], width: 18, align: 'end' },
    ],
    rows: [
      ...groups.map(
        ({ title, look, counts, money }): RowDraft => ({
          role: 'body',
          ...look,
          cells: [cell(title, { header: true }), ...counts.map(countCell), moneyCell(view, money, scale)],
        }),
      ),
      {
        role: 'total',
        cells: [cell(view.say(texts.total)), ...sums.map(countCell), moneyCell(view, lines, scale)],
      },
    ],
  });
}

function countCell(count: number): CellDraft {
  return valueCell(numberValue(String(count)), { align: 'end' });
}
