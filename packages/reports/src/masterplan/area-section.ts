import type { BlockDraft, RowDraft } from '@rencana/document';
import { sumLines } from '../budget/budget-lines.ts';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference, valueInline } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { plural } from '../content/plural.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { toldMoneyValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { enactmentText } from '../plan-text/enactment-text.ts';
import { outputInlines } from '../plan-text/output-inlines.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { shownActions } from './carriers.ts';
import { institutionBlocks } from './institutions.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

/** The four areas of an action plan, in their order a to d. */
export const areaNames = ['policy', 'infrastructure', 'application', 'literacy'] as const;

type Area = (typeof areaNames)[number];
type Listed = ReturnType<typeof shownActions>[number];

const texts = {
  lead: {
    id: (area: string, count: string) =>
      `Bidang ${area.toLowerCase()} memuat ${count} kegiatan sebagaimana disajikan pada `,
    en: (area: string, count: string) => `The area of ${area.toLowerCase()} has ${plural(count, 'action')}, see `,
  },
  money: { id: ', dengan kebutuhan anggaran ', en: '; they need ' },
  caption: {
    id: (area: string) => `Kegiatan bidang ${area.toLowerCase()}`,
    en: (area: string) => `Actions in ${area.toLowerCase()}`,
  },
  summary: {
    id: 'Setiap baris satu kegiatan dengan dimensi, pelaksana, jadwal, dan keluarannya.',
    en: 'One action a row, with its dimension, lead agency, schedule and output.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'Dimensi', 'SOPD pelaksana', 'Jadwal', 'Keluaran'],
    en: ['No', 'Action', 'Dimension', 'Lead agency', 'Schedule', 'Output'],
  },
  none: {
    id: 'Belum ada kegiatan pada bidang ini selama periode rencana.',
    en: 'No action is planned in this area during the period of the plan.',
  },
} as const;

const widths = [3, 26, 14, 14, 15, 24];

/** One area: what it does, its actions, and in the area of policy the institutions too. */
export function areaSection(view: View, parts: MasterplanParts, area: Area): readonly BlockDraft[] {
  const title = view.say(vocabulary.area[area]);
  const actions = shownActions(view, parts).filter((action) => action.area === area);
  return [
    heading(2, `area-${area}`, title),
    ...(area === 'policy' ? enactment(view) : []),
    ...(actions.length === 0 ? [paragraph(view.say(texts.none))] : listed(view, parts, area, actions)),
    ...(area === 'policy' ? institutionBlocks(view, parts) : []),
  ];
}

function enactment(view: View): readonly BlockDraft[] {
  const told = enactmentText(view);
  return told === undefined ? [] : [paragraph(told)];
}

function listed(view: View, parts: MasterplanParts, area: Area, actions: readonly Listed[]): readonly BlockDraft[] {
  const title = view.say(vocabulary.area[area]);
  const ids = new Set(actions.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language))];
  const id = `area-table-${area}`;
  return [
    paragraph(view.say(texts.lead)(title, countWord(actions.length, view.language)), reference(id), ...money, '.'),
    table({
      id,
      caption: view.say(texts.caption)(title),
      summary: view.say(texts.summary),
      density: 'compact',
      columns: numberedColumns(view.say(texts.columns), widths),
      rows: actions.map((action, index) => row(view, action, index + 1)),
    }),
  ];
}

function row(view: View, action: Listed, number: number): RowDraft {
  const owner = view.ownerOf(action);
  return {
    role: 'body',
    place: placeOf(action),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(action, view.language), { header: true }),
      cell(findHome(view, action)?.title ?? '–'),
      cell(owner ? shortName(view, owner) : '–'),
      cell(action.schedule ? spanText(action.schedule, view.language) : '–'),
      cell(outputInlines(view, action)),
    ],
  };
}
