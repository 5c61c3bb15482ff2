import type { InlineDraft, RowDraft, TableDraft } from '@rencana/document';
import { type Action, type OutputBlock, type Quickwin, yearsBetween } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { cell, table } from '../content/table.ts';
import { pointInYear, seriesPoints } from '../indicators/series-point.ts';
import { stack } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { RoadmapParts } from './roadmap-parts.ts';

const texts = {
  caption: {
    id: (year: string) => `Kegiatan dan quick win tahun ${year}`,
    en: (year: string) => `Actions and quick wins of ${year}`,
  },
  summary: {
    id: 'Setiap baris satu kegiatan dengan pelaksana, keadaannya pada tahun itu, target keluaran, dan anggarannya.',
    en: 'One action a row, with its agency, what it does in the year, the output that is due and its budget.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'SOPD pelaksana', 'Keadaan', 'Target keluaran'],
    en: ['No', 'Action', 'Lead agency', 'State', 'Output due'],
  },
  money: {
    id: { 1: 'Anggaran (rupiah)', 1e6: 'Anggaran (juta rupiah)' },
    en: { 1: 'Budget (rupiah)', 1e6: 'Budget (million rupiah)' },
  },
  total: { id: 'Jumlah', en: 'Total' },
  states: {
    id: { begins: 'Dimulai', runs: 'Berlanjut', ends: 'Selesai', whole: 'Dimulai dan selesai' },
    en: { begins: 'Begins', runs: 'Goes on', ends: 'Ends', whole: 'Begins and ends' },
  },
} as const;

const widths = [3, 28, 13, 12, 26];

type Carrier = Action | Quickwin;

export interface YearTableOptions {
  readonly id: string;
  readonly year: string;
}

/** The actions of one year by dimension, with subtotals and the total of their money in that year. */
export function yearTable(
  view: View,
  parts: Pick<RoadmapParts, 'budgets'>,
  carriers: readonly Carrier[],
  { id, year }: YearTableOptions,
): TableDraft {
  const ids = new Set(carriers.map((carrier) => carrier.id));
  const lines = parts.budgets.filter((line) => line.year === year && ids.has(line.carrier));
  const linesOf = (some: readonly Carrier[]) => lines.filter((line) => some.some((each) => each.id === line.carrier));
  const scale = chooseScale(lines);
  const groups = groupByDimension(view, carriers);
  const numbers = new Map(groups.flatMap(({ elements }) => elements).map((carrier, index) => [carrier, index + 1]));
  const span = { colspan: widths.length };
  return table({
    id,
    caption: view.say(texts.caption)(year),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [
      ...numberedColumns(view.say(texts.columns), widths),
      { title: view.say(texts.money)[scale], width: 14, align: 'end' },
    ],
    rows: [
      ...groups.flatMap(({ title, tone, dimension, elements }): readonly RowDraft[] => [
        {
          role: 'group',
          tone,
          ...(dimension && { place: placeOf(dimension.element) }),
          cells: [cell(title, span), moneyCell(view, linesOf(elements), scale)],
        },
        ...elements.map((carrier): RowDraft => {
          const money = moneyCell(view, linesOf([carrier]), scale);
          const cells = textCells(view, carrier, year, numbers.get(carrier) ?? 0);
          return { role: 'body', place: placeOf(carrier), cells: [...cells, money] };
        }),
      ]),
      { role: 'total', cells: [cell(view.say(texts.total), span), moneyCell(view, lines, scale)] },
    ],
  });
}

function textCells(view: View, carrier: Carrier, year: string, number: number) {
  const owner = view.ownerOf(carrier);
  const title = titleOf(carrier, view.language);
  const due = stack(carrier.output.map((output) => outputLine(view, output, year)));
  return [
    cell(String(number), { align: 'center' }),
    cell(carrier.type === 'quickwin' ? `${title} (QW)` : title, { header: true }),
    cell(owner ? shortName(view, owner) : '–'),
    cell(stateText(view, carrier, year)),
    cell(due.length > 0 ? due : '–'),
  ];
}

function stateText(view: View, { schedule }: Carrier, year: string): string {
  const running = schedule ? yearsBetween(schedule.from, schedule.until) : [];
  const [begins, ends] = [running[0] === year, running.at(-1) === year];
  const states = view.say(texts.states);
  if (begins && ends) return states.whole;
  return begins ? states.begins : ends ? states.ends : states.runs;
}

/** What an output is to reach in the year: `Kecamatan tersambung: 12 kecamatan`; nothing without a target then. */
function outputLine(view: View, output: OutputBlock, year: string): readonly InlineDraft[] {
  const point = pointInYear(output.target.flatMap(seriesPoints), year);
  if (!point) return [];
  const unit = output.unit && proseLine(view, output.unit);
  const value = valueInline(scalarValue(view, point.value, unit ? { unit } : {}));
  return output.title ? [text(`${output.title}: `), value] : [value];
}
