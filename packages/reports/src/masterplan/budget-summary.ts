import { type BlockDraft, moneyText, type RowDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { budgetYears, chooseScale, sumLines } from '../budget/budget-lines.ts';
import { fundsOf } from '../budget/funds-of.ts';
import { type MoneyColumns, moneyCells } from '../budget/money-cells.ts';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { inlines, reference, text } from '../content/inline.ts';
import { type ColumnDefinition, cell, table } from '../content/table.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  title: { id: 'Rekapitulasi Anggaran', en: 'Budget Summary' },
  lead: { id: 'Kebutuhan anggaran menurut sumber dana disajikan pada ', en: 'The budget by fund is shown in ' },
  drawn: { id: ', sedangkan sebarannya menurut dimensi digambarkan pada ', en: ', its share by dimension in ' },
  tableCaption: { id: 'Anggaran menurut sumber dana dan tahun', en: 'Budget by fund and year' },
  figureCaption: { id: 'Anggaran menurut dimensi', en: 'Budget by dimension' },
  summary: {
    id: 'Setiap baris satu sumber dana dengan anggaran per tahun dan jumlahnya.',
    en: 'One fund a row, with its budget by year and in total.',
  },
  fund: { id: 'Sumber dana', en: 'Fund' },
  sum: { id: 'Jumlah', en: 'Total' },
  unit: {
    id: { 1: 'Seluruh angka dalam rupiah.', 1e6: 'Seluruh angka dalam juta rupiah.' },
    en: { 1: 'All figures in rupiah.', 1e6: 'All figures in million rupiah.' },
  },
  others: { id: 'Lintas dimensi', en: 'Across dimensions' },
} as const;

/** The last section of BAB IV: money by fund and year, and by dimension as a drawing. */
export function budgetSummary(view: View, lines: readonly BudgetLine[]): readonly BlockDraft[] {
  if (lines.length === 0) return [];
  const money: MoneyColumns = { years: budgetYears(lines), scale: chooseScale(lines) };
  return [
    heading(2, 'budget-summary', view.say(texts.title)),
    paragraph(view.say(texts.lead), reference('fund-table'), view.say(texts.drawn), reference('budget-bars'), '.'),
    fundTable(view, lines, money),
    dimensionBars(view, lines),
  ];
}

function fundTable(view: View, lines: readonly BudgetLine[], money: MoneyColumns): BlockDraft {
  const rows = fundsOf(view, lines).map((fund): RowDraft => {
    const own = lines.filter((line) => (line.fund.id ?? line.fund.name) === (fund.id ?? fund.name));
    return {
      role: 'body',
      ...(fund.id !== undefined && { place: placeOf({ id: fund.id }) }),
      cells: [cell(titleOfReference(view, fund), { header: true }), ...moneyCells(view, own, money)],
    };
  });
  const width = money.scale === 1 ? 14 : 7;
  const columns: readonly ColumnDefinition[] = [
    { title: view.say(texts.fund), width: 20 },
    ...money.years.map((title): ColumnDefinition => ({ title, width, align: 'end' })),
    { title: view.say(texts.sum), width: width + 1, align: 'end' },
  ];
  const block = table({
    id: 'fund-table',
    caption: view.say(texts.tableCaption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns,
    rows: [...rows, { role: 'total', cells: [cell(view.say(texts.sum)), ...moneyCells(view, lines, money)] }],
    note: [text(view.say(texts.unit)[money.scale])],
  });
  return money.scale === 1 && money.years.length > 5 ? { kind: 'landscape', children: [block] } : block;
}

function dimensionBars(view: View, lines: readonly BudgetLine[]): BlockDraft {
  const known = new Set(view.dimensions.map(({ element }) => element.id));
  const groups = [
    ...view.dimensions.map(({ element, title, tone }) => ({
      title,
      tone,
      lines: lines.filter(({ dimension }) => dimension === element.id),
    })),
    {
      title: view.say(texts.others),
      tone: 'neutral' as const,
      lines: lines.filter(({ dimension }) => dimension === undefined || !known.has(dimension)),
    },
  ].filter((group) => group.lines.length > 0);
  const bars = groups.map(({ title, tone, lines: own }) => {
    const value = sumLines(own);
    return { title, tone, value, text: moneyText(value, view.language, { prose: true }) };
  });
  return {
    kind: 'figure',
    id: 'budget-bars',
    caption: inlines(view.say(texts.figureCaption)),
    alt: bars.map(({ title, text: amount }) => `${title}: ${amount}.`).join(' '),
    drawing: { kind: 'bars', unit: '', bars },
  };
}
