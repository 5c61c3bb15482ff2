import type { CellDraft, RowDraft, TableDraft, Tone } from '@rencana/document';
import { type Action, type Quickwin, yearsBetween } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { type ColumnDefinition, cell, strongCell, table } from '../content/table.ts';
import { yearsOfSpans } from '../drawing/month-span.ts';
import { underProgrammes } from '../masterplan/under-programmes.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  summary: {
    id: 'Setiap baris satu kegiatan dengan pelaksana dan tanda pada setiap tahun pelaksanaannya.',
    en: 'One action a row, with its agency and a mark in each year in which it runs.',
  },
  columns: {
    id: ['No', 'Program/Kegiatan', 'SOPD pelaksana'],
    en: ['No', 'Programme/Action', 'Lead agency'],
  },
  note: {
    id: 'Keterangan: • menandai tahun pelaksanaan; (QW) menandai quick win.',
    en: '• marks a year in which the action runs; (QW) marks a quick win.',
  },
  unscheduled: { id: 'belum berjadwal', en: 'no schedule yet' },
} as const;

export interface YearMarkOptions {
  readonly id: string;
  readonly caption: string;
  readonly tone: Tone;
}

type Carrier = Action | Quickwin;

/** What runs in which year, actions under their programmes. */
export function yearMarkTable(view: View, carriers: readonly Carrier[], options: YearMarkOptions): TableDraft {
  const { tone, ...rest } = options;
  const period = view.plan?.period ? [view.plan.period] : [];
  const years = yearsOfSpans([...period, ...carriers.flatMap(({ schedule }) => schedule ?? [])]).map(String);
  const groups = underProgrammes(view, carriers);
  const numbers = new Map(groups.flatMap((group) => group.carriers).map((carrier, index) => [carrier, index + 1]));
  const [number = '', action = '', agency = ''] = view.say(texts.columns);
  const columns: readonly ColumnDefinition[] = [
    { title: number, width: 3, align: 'center' },
    { title: action, width: 38 },
    { title: agency, width: 13 },
    ...years.map((title): ColumnDefinition => ({ title, width: 4.6, align: 'center' })),
  ];
  return table({
    ...rest,
    summary: view.say(texts.summary),
    density: 'compact',
    columns,
    rows: groups.flatMap(({ programme, carriers: members }): readonly RowDraft[] => [
      ...(programme
        ? [
            {
              role: 'body' as const,
              leads: true as const,
              tone,
              place: placeOf(programme),
              cells: [cell(''), strongCell(titleOf(programme, view.language), { colspan: columns.length - 1 })],
            },
          ]
        : []),
      ...members.flatMap((carrier): readonly RowDraft[] =>
        carrier.type === 'programme' ? [] : [row(view, carrier, years, numbers.get(carrier) ?? 0)],
      ),
    ]),
    note: [text(view.say(texts.note))],
  });
}

function row(view: View, carrier: Carrier, years: readonly string[], number: number): RowDraft {
  const owner = view.ownerOf(carrier);
  const title = titleOf(carrier, view.language);
  return {
    role: 'body',
    place: placeOf(carrier),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(carrier.type === 'quickwin' ? `${title} (QW)` : title),
      cell(owner ? shortName(view, owner) : '–'),
      ...markCells(view, carrier, years),
    ],
  };
}

function markCells(view: View, { schedule }: Carrier, years: readonly string[]): readonly CellDraft[] {
  if (!schedule) return [cell(view.say(texts.unscheduled), { colspan: Math.max(1, years.length), align: 'center' })];
  const running = new Set(yearsBetween(schedule.from, schedule.until));
  return years.map((year) => cell(running.has(year) ? [strong('•')] : '', { align: 'center' }));
}
