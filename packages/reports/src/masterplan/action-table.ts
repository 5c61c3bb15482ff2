import type { BlockDraft, CellDraft, RowDraft } from '@rencana/document';
import { type BudgetLine, type Id, type Programme, proseText } from '@rencana/model';
import { budgetYears, chooseScale } from '../budget/budget-lines.ts';
import { fundNames } from '../budget/funds-of.ts';
import { type MoneyColumns, moneyCells } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { type ColumnDefinition, cell, numbersRow, strongCell, table } from '../content/table.ts';
import { outputInlines } from '../plan-text/output-inlines.ts';
import { shortNames } from '../plan-text/references-text.ts';
import { type DimensionGroup, groupByDimension } from '../view/group-by-dimension.ts';
import { shortName, titleOfId } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { type Carrier, shownBudgets, shownCarriers } from './carriers.ts';
import type { MasterplanParts } from './masterplan-parts.ts';
import { underProgrammes } from './under-programmes.ts';

const texts = {
  columns: {
    id: ['No', 'Program/Kegiatan', 'Subdimensi', 'Keluaran', 'SOPD pelaksana', 'SOPD pendukung'],
    en: ['No', 'Programme/Action', 'Sub-dimension', 'Output', 'Lead agency', 'Supporting agencies'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  sum: { id: 'Jumlah', en: 'Total' },
  funds: { id: 'Sumber dana', en: 'Funds' },
  total: { id: 'Jumlah seluruhnya', en: 'Grand total' },
  summary: {
    id: 'Program dan kegiatan menurut dimensi dengan keluaran, pelaksana, anggaran per tahun, dan sumber dana.',
    en: 'Programmes and actions by dimension, with output, agencies, budget by year and funds.',
  },
  note: {
    id: 'Keterangan: (QW) menandai quick win; tanda – berarti tidak dianggarkan pada tahun itu.',
    en: '(QW) marks a quick win; a dash means that nothing is budgeted in that year.',
  },
} as const;

const textWidths = [2.2, 12.5, 8, 9, 8.2, 8.2];

export interface ActionTableOptions {
  readonly id: string;
  readonly caption: string;
}

/** The matrix of the action plan: groups by dimension with subtotals, programmes with what stands under them, a total. */
export function actionTable(view: View, parts: MasterplanParts, options: ActionTableOptions): BlockDraft {
  const lines = shownBudgets(view, parts);
  const money: MoneyColumns = { years: budgetYears(lines), scale: chooseScale(lines) };
  const byCarrier = Map.groupBy(lines, ({ carrier }) => carrier);
  const groups = groupByDimension(view, shownCarriers(view, parts));
  const numbers = new Map(
    groups
      .flatMap(({ elements }) => underProgrammes(view, elements))
      .flatMap(({ carriers }) => carriers)
      .map(({ id }, index) => [id, index + 1]),
  );
  const context = { view, money, byCarrier, numbers };
  const all = groups.flatMap(({ elements }) => elements.flatMap(({ id }) => byCarrier.get(id) ?? []));
  return table({
    ...options,
    summary: view.say(texts.summary),
    density: 'compact',
    columns: columns(view, money),
    header: headerRows(view, money),
    rows: [
      ...groups.flatMap((group) => groupRows(context, group)),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: textWidths.length }), ...moneyCells(view, all, money), cell('')],
      },
    ],
    note: [text(view.say(texts.note))],
  });
}

interface RowContext {
  readonly view: View;
  readonly money: MoneyColumns;
  readonly byCarrier: ReadonlyMap<Id, readonly BudgetLine[]>;
  readonly numbers: ReadonlyMap<Id, number>;
}

function columns(view: View, { years, scale }: MoneyColumns): readonly ColumnDefinition[] {
  const width = scale === 1 ? 8 : 4.6;
  return [
    ...view.say(texts.columns).map(
      (title, index): ColumnDefinition => ({
        title,
        width: textWidths[index] ?? 8,
        ...(index === 0 && { align: 'center' }),
      }),
    ),
    ...years.map((title): ColumnDefinition => ({ title, width, align: 'end' })),
    { title: view.say(texts.sum), width: width + 0.6, align: 'end' },
    { title: view.say(texts.funds), width: 6.5 },
  ];
}

function headerRows(view: View, { years, scale }: MoneyColumns): readonly RowDraft[] {
  const tall = (title: string) => cell(title, { header: true, rowspan: 2 });
  const narrow = (title: string) => cell(title, { header: true, align: 'end' });
  const money = cell(view.say(texts.money)[scale], { header: true, colspan: years.length + 1, align: 'center' });
  return [
    { role: 'header', cells: [...view.say(texts.columns).map(tall), money, tall(view.say(texts.funds))] },
    { role: 'header', cells: [...years.map(narrow), narrow(view.say(texts.sum))] },
    numbersRow(textWidths.length + years.length + 2),
  ];
}

function groupRows(context: RowContext, group: DimensionGroup<Carrier>): readonly RowDraft[] {
  const { view, money, byCarrier } = context;
  const lines = group.elements.flatMap(({ id }) => byCarrier.get(id) ?? []);
  return [
    {
      role: 'group',
      tone: group.tone,
      ...(group.dimension && { place: placeOf(group.dimension.element) }),
      cells: [cell(group.title, { colspan: textWidths.length }), ...moneyCells(view, lines, money), cell('')],
    },
    ...underProgrammes(view, group.elements).flatMap(({ programme, carriers }) => [
      ...(programme ? [programmeRow(context, programme, group)] : []),
      ...carriers.map((carrier) => carrierRow(context, carrier, group)),
    ]),
  ];
}

/** The programme over its actions; its money is theirs and stands only there. */
function programmeRow({ view, money }: RowContext, programme: Programme, { tone }: DimensionGroup<Carrier>): RowDraft {
  const owner = view.ownerOf(programme);
  const blank = Array.from({ length: money.years.length + 2 }, (): CellDraft => cell(''));
  return {
    role: 'body',
    leads: true,
    tone,
    place: placeOf(programme),
    cells: [
      cell(''),
      strongCell(programmeTitle(view, programme), { colspan: 3 }),
      cell(owner ? shortName(view, owner) : '–'),
      cell(shortNames(view, programme.supports)),
      ...blank,
    ],
  };
}

function programmeTitle(view: View, programme: Programme): string {
  const code = programme.code ? `${proseText(programme.code)} ` : '';
  return `${code}${titleOf(programme, view.language)}`;
}

function carrierRow(context: RowContext, carrier: Carrier, { tone }: DimensionGroup<Carrier>): RowDraft {
  const { view, money, byCarrier, numbers } = context;
  const lines = byCarrier.get(carrier.id) ?? [];
  const owner = view.ownerOf(carrier);
  const { subdimension } = view.homeOf(carrier);
  const title = carrier.type === 'programme' ? programmeTitle(view, carrier) : titleOf(carrier, view.language);
  return {
    role: 'body',
    tone,
    place: placeOf(carrier),
    cells: [
      cell(String(numbers.get(carrier.id) ?? ''), { align: 'center' }),
      cell(carrier.type === 'quickwin' ? `${title} (QW)` : title),
      cell(subdimension ? titleOfId(view, subdimension) : '–'),
      cell(carrier.type === 'programme' ? '' : outputInlines(view, carrier)),
      cell(owner ? shortName(view, owner) : '–'),
      cell(shortNames(view, carrier.supports) || '–'),
      ...moneyCells(view, lines, money),
      cell(fundNames(view, lines) || '–'),
    ],
  };
}
