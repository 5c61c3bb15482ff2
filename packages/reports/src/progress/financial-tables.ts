import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { type BudgetLine, type Decimal, subtractDecimals } from '@rencana/model';
import { chooseScale, sumLines } from '../budget/budget-lines.ts';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { type ColumnDefinition, cell, table, valueCell } from '../content/table.ts';
import { columnMoneyValue, missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { absorption, type SpentLine, sumSpent } from './spending.ts';

const texts = {
  byAction: {
    id: (until: string) => `Anggaran dan realisasi${until && ` sampai ${until}`} menurut kegiatan`,
    en: (until: string) => `Budget and spending${until && ` until ${until}`} by action`,
  },
  byYear: { id: 'Anggaran dan realisasi menurut tahun', en: 'Budget and spending by year' },
  byFund: { id: 'Anggaran dan realisasi menurut sumber dana', en: 'Budget and spending by fund' },
  action: { id: 'Kegiatan', en: 'Action' },
  year: { id: 'Tahun', en: 'Year' },
  fund: { id: 'Sumber dana', en: 'Fund' },
  columns: {
    id: ['Anggaran', 'Realisasi', 'Sisa', 'Serapan (%)'],
    en: ['Budget', 'Spent', 'Left', 'Absorbed (%)'],
  },
  summary: {
    id: 'Setiap baris memuat anggaran, realisasi, sisa, dan serapannya dalam persen.',
    en: 'Each row gives budget, spending, what is left, and the part spent in percent.',
  },
  total: { id: 'Jumlah', en: 'Total' },
  unit: {
    id: { 1: 'Nilai uang dalam rupiah.', 1e6: 'Nilai uang dalam juta rupiah.' },
    en: { 1: 'All money in rupiah.', 1e6: 'All money in million rupiah.' },
  },
  unreported: { id: 'realisasi belum dilaporkan', en: 'no spending reported yet' },
} as const;

/** Budget and spending of the same things. */
export interface Money {
  readonly budget: readonly BudgetLine[];
  readonly spent: readonly SpentLine[];
}

type Scale = 1 | 1e6;

/** Juta only where budget and spending are whole numbers of them. */
export function moneyScale({ budget, spent }: Money): Scale {
  return chooseScale([...budget, ...spent]);
}

/** Budget and spending of each action until a year (empty where no report has a date), by dimension with subtotals. */
export function actionTable(view: View, carriers: readonly Carrier[], money: Money, until: string): TableDraft {
  const scale = moneyScale(money);
  const ofCarriers = (ids: ReadonlySet<string>): Money => ({
    budget: money.budget.filter(({ carrier }) => ids.has(carrier)),
    spent: money.spent.filter(({ carrier }) => ids.has(carrier)),
  });
  const isMoved = (carrier: Carrier) => {
    const { budget, spent } = ofCarriers(new Set([carrier.id]));
    return budget.length + spent.length > 0;
  };
  const groups = groupByDimension(view, carriers.filter(isMoved));
  return moneyTable(view, {
    id: 'spending-by-action',
    caption: view.say(texts.byAction)(until),
    first: view.say(texts.action),
    scale,
    rows: [
      ...groups.flatMap(({ title, tone, dimension, elements }): readonly RowDraft[] => [
        {
          role: 'group',
          tone,
          ...(dimension && { place: placeOf(dimension.element) }),
          cells: [cell(title), ...moneyCells(view, ofCarriers(new Set(elements.map(({ id }) => id))), scale)],
        },
        ...elements.map(
          (carrier): RowDraft => ({
            role: 'body',
            tone,
            place: placeOf(carrier),
            cells: [
              cell(titleOf(carrier, view.language), { header: true }),
              ...moneyCells(view, ofCarriers(new Set([carrier.id])), scale),
            ],
          }),
        ),
      ]),
      { role: 'total', cells: [cell(view.say(texts.total)), ...moneyCells(view, money, scale)] },
    ],
  });
}

/** The same by year. */
export function yearTable(view: View, money: Money): TableDraft {
  const years = [...new Set([...money.budget, ...money.spent].map(({ year }) => year))].toSorted();
  const rows = years.map((year) => ({
    title: year,
    money: {
      budget: money.budget.filter((line) => line.year === year),
      spent: money.spent.filter((line) => line.year === year),
    },
  }));
  const caption = view.say(texts.byYear);
  return splitTable(view, { id: 'spending-by-year', caption, first: view.say(texts.year), rows, money });
}

/** The same by fund. */
export function fundTable(view: View, money: Money): TableDraft {
  const keyOf = ({ fund }: BudgetLine | SpentLine): string => fund.id ?? fund.name;
  const funds = new Map([...money.budget, ...money.spent].map((line) => [keyOf(line), line.fund]));
  const rows = [...funds]
    .toSorted(([left], [right]) => view.rank(left) - view.rank(right))
    .map(([key, fund]) => ({
      title: titleOfReference(view, fund),
      money: {
        budget: money.budget.filter((line) => keyOf(line) === key),
        spent: money.spent.filter((line) => keyOf(line) === key),
      },
    }));
  const caption = view.say(texts.byFund);
  return splitTable(view, { id: 'spending-by-fund', caption, first: view.say(texts.fund), rows, money });
}

interface SplitTable {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly { readonly title: string; readonly money: Money }[];
  readonly money: Money;
}

function splitTable(view: View, { id, caption, first, rows, money }: SplitTable): TableDraft {
  const scale = moneyScale(money);
  return moneyTable(view, {
    id,
    caption,
    first,
    scale,
    rows: [
      ...rows.map(
        (row): RowDraft => ({
          role: 'body',
          cells: [cell(row.title, { header: true }), ...moneyCells(view, row.money, scale)],
        }),
      ),
      { role: 'total', cells: [cell(view.say(texts.total)), ...moneyCells(view, money, scale)] },
    ],
  });
}

interface MoneyTable {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly scale: Scale;
  readonly rows: readonly RowDraft[];
}

function moneyTable(view: View, { id, caption, first, scale, rows }: MoneyTable): TableDraft {
  const columns: readonly ColumnDefinition[] = [
    { title: first, width: 40 },
    ...view
      .say(texts.columns)
      .map((title, index): ColumnDefinition => ({ title, width: index === 3 ? 11 : 15, align: 'end' })),
  ];
  return table({
    id,
    caption,
    summary: view.say(texts.summary),
    density: 'compact',
    columns,
    rows,
    note: [text(view.say(texts.unit)[scale])],
  });
}

/** Budget, spending, what is left, and the part spent; a dash with its reason where nothing was said. */
function moneyCells(view: View, { budget, spent }: Money, scale: Scale): readonly CellDraft[] {
  const unbudgeted = missingValue(view.say(vocabulary.missing.notBudgeted));
  const unreported = missingValue(view.say(texts.unreported));
  const amount = (rupiah: Decimal) => columnMoneyValue(rupiah, scale, view.language);
  const percent = spent.length === 0 ? undefined : absorption(spent, budget);
  const values = [
    budget.length === 0 ? unbudgeted : amount(sumLines(budget)),
    spent.length === 0 ? unreported : amount(sumSpent(spent)),
    budget.length === 0 ? unbudgeted : amount(subtractDecimals(sumLines(budget), sumSpent(spent))),
    percent === undefined ? (spent.length === 0 ? unreported : unbudgeted) : numberValue(percent, 2),
  ];
  return values.map((value) => valueCell(value, { align: 'end' }));
}
