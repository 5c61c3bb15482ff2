import type { BlockDraft, RowDraft } from '@rencana/document';
import type { BudgetLine } from '@rencana/model';
import { budgetYears, chooseScale } from '../budget/budget-lines.ts';
import { fundsOf } from '../budget/funds-of.ts';
import { type MoneyColumns, moneyCells } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { chunksOf } from '../content/chunks-of.ts';
import { text } from '../content/inline.ts';
import { type ColumnDefinition, cell, table } from '../content/table.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  actions: {
    id: (name: string) => `Anggaran ${name} menurut kegiatan dan tahun`,
    en: (name: string) => `Budget of ${name} by action and year`,
  },
  funds: {
    id: (name: string) => `Anggaran ${name} menurut sumber dana dan tahun`,
    en: (name: string) => `Budget of ${name} by fund and year`,
  },
  action: { id: 'Kegiatan', en: 'Action' },
  fund: { id: 'Sumber dana', en: 'Fund' },
  sum: { id: 'Jumlah', en: 'Total' },
  summary: {
    id: 'Setiap baris satu kegiatan atau sumber dana dengan anggaran per tahun dan jumlahnya.',
    en: 'One action or fund a row, with its budget by year and in total.',
  },
  unit: {
    id: { 1: 'Seluruh angka dalam rupiah.', 1e6: 'Seluruh angka dalam juta rupiah.' },
    en: { 1: 'All figures in rupiah.', 1e6: 'All figures in million rupiah.' },
  },
} as const;

/** More years in full rupiah need a page on its side. */
const portraitYears = 5;
/** More years than fit on a page go on in further tables. */
const mostYears = { 1: 9, 1e6: 12 } as const;

interface MoneyRow {
  readonly title: string;
  readonly element?: string;
  readonly lines: readonly BudgetLine[];
}

/** The money of an agency by action and year; one table unless the years are many. */
export function yearTables(view: View, { sopd, carriers, lines }: AgencyWork, name: string): readonly BlockDraft[] {
  const byCarrier = Map.groupBy(lines, ({ carrier }) => carrier);
  const rows = carriers.flatMap((carrier): readonly MoneyRow[] => {
    const own = byCarrier.get(carrier.id);
    return own ? [{ title: titleOf(carrier, view.language), element: carrier.id, lines: own }] : [];
  });
  const caption = view.say(texts.actions)(name);
  return moneyTables(view, { id: `years-${sopd.name}`, caption, first: view.say(texts.action), rows, lines });
}

/** The same money by fund and year; nothing where one fund pays for all. */
export function fundTables(view: View, { sopd, lines }: AgencyWork, name: string): readonly BlockDraft[] {
  const funds = fundsOf(view, lines);
  if (funds.length < 2) return [];
  const keyOf = ({ id, name: written }: BudgetLine['fund']) => id ?? written;
  const rows = funds.map((fund): MoneyRow => {
    const own = lines.filter((line) => keyOf(line.fund) === keyOf(fund));
    return { title: titleOfReference(view, fund), ...(fund.id !== undefined && { element: fund.id }), lines: own };
  });
  const caption = view.say(texts.funds)(name);
  return moneyTables(view, { id: `funds-${sopd.name}`, caption, first: view.say(texts.fund), rows, lines });
}

interface MoneyTable {
  readonly id: string;
  readonly caption: string;
  /** The title of the first column. */
  readonly first: string;
  readonly rows: readonly MoneyRow[];
  readonly lines: readonly BudgetLine[];
}

function moneyTables(view: View, whole: MoneyTable): readonly BlockDraft[] {
  const scale = chooseScale(whole.lines);
  const spans = chunksOf(budgetYears(whole.lines), mostYears[scale]);
  return spans.map((years, index) => {
    const isIn = ({ year }: BudgetLine) => years.includes(year);
    const part = { ...whole, lines: whole.lines.filter(isIn) };
    if (spans.length === 1) return moneyTable(view, part, { years, scale });
    const rows = whole.rows.map((row) => ({ ...row, lines: row.lines.filter(isIn) }));
    const id = index === 0 ? whole.id : `${whole.id}-${index + 1}`;
    const caption = `${whole.caption}, ${years.at(0)}–${years.at(-1)}`;
    return moneyTable(view, { ...part, id, caption, rows }, { years, scale });
  });
}

function moneyTable(view: View, { id, caption, first, rows, lines }: MoneyTable, money: MoneyColumns): BlockDraft {
  const width = money.scale === 1 ? 13 : 6.4;
  const columns: readonly ColumnDefinition[] = [
    { title: first, width: 28 },
    ...money.years.map((title): ColumnDefinition => ({ title, width, align: 'end' })),
    { title: view.say(texts.sum), width: width + 1, align: 'end' },
  ];
  const block = table({
    id,
    caption,
    summary: view.say(texts.summary),
    density: 'compact',
    columns,
    rows: [
      ...rows.map(
        (row): RowDraft => ({
          role: 'body',
          ...(row.element !== undefined && { place: placeOf({ id: row.element }) }),
          cells: [cell(row.title, { header: true }), ...moneyCells(view, row.lines, money)],
        }),
      ),
      { role: 'total', cells: [cell(view.say(texts.sum)), ...moneyCells(view, lines, money)] },
    ],
    note: [text(view.say(texts.unit)[money.scale])],
  });
  return money.scale === 1 && money.years.length > portraitYears ? { kind: 'landscape', children: [block] } : block;
}
