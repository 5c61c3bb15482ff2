import type { RowDraft, TableDraft } from '@rencana/document';
import type { Objective } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AlignedGoal, AlignedMission, Alignment } from './aligned-work.ts';
import type { AlignmentParts } from './alignment-parts.ts';
import { missionLabel } from './mission-label.ts';
import { programmeRows } from './programme-rows.ts';

const texts = {
  caption: {
    id: 'Keselarasan misi dan sasaran dengan program dan kegiatan',
    en: 'Missions and objectives with their programmes and actions',
  },
  summary: {
    id: 'Menurut misi dan sasaran, setiap baris satu program dengan kegiatan, pelaksana, indikator, dan anggarannya.',
    en: 'By mission and objective, one programme a row, with its actions, agencies, indicators and budget.',
  },
  columns: {
    id: ['Program', 'Kegiatan dan quick win', 'SOPD pelaksana', 'Indikator yang digerakkan'],
    en: ['Programme', 'Actions and quick wins', 'Lead agencies', 'Indicators moved'],
  },
  objective: { id: 'Sasaran: ', en: 'Objective: ' },
  measured: { id: ' — diukur dengan ', en: ' — measured by ' },
  loose: { id: 'Sasaran di luar misi', en: 'Objectives of no mission' },
  empty: {
    id: 'Belum ada program atau kegiatan yang dikaitkan.',
    en: 'No programme or action is tied to it yet.',
  },
  note: {
    id: 'Keterangan: (QW) menandai quick win. Satu kegiatan dapat melayani lebih dari satu misi atau sasaran, sehingga anggaran tidak dijumlahkan.',
    en: '(QW) marks a quick win. One action may serve several missions or objectives, so budgets are not summed.',
  },
} as const;

const widths = [26, 36, 15, 27];

/** The matrix: missions, their objectives, and under each the programmes with their actions. */
export function alignmentTable(view: View, parts: AlignmentParts, { missions, loose }: Alignment): TableDraft {
  const context = {
    scale: chooseScale(parts.budgets),
    lines: Map.groupBy(parts.budgets, ({ carrier }) => carrier),
  };
  const empty: RowDraft = { role: 'body', cells: [cell(view.say(texts.empty), { colspan: widths.length + 1 })] };
  const objectiveRows = (goal: AlignedGoal<Objective>): readonly RowDraft[] => [
    { role: 'group', tone: 'good', place: placeOf(goal.element), cells: [objectiveCell(view, goal)] },
    ...(goal.carriers.length > 0 ? programmeRows(view, goal.carriers, context) : [empty]),
  ];
  const missionRows = (mission: AlignedMission): readonly RowDraft[] => [
    {
      ...groupRow(missionLabel(view, mission.element)),
      place: placeOf(mission.element),
    },
    ...programmeRows(view, mission.carriers, context),
    ...mission.objectives.flatMap(objectiveRows),
    ...(mission.carriers.length === 0 && mission.objectives.length === 0 ? [empty] : []),
  ];
  return table({
    id: 'alignment-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [
      ...view.say(texts.columns).map((title, index) => ({ title, width: widths[index] ?? 20 })),
      { title: view.say(vocabulary.budget[context.scale]), width: 11, align: 'end' },
    ],
    rows: [
      ...missions.flatMap(missionRows),
      ...(loose.length > 0 ? [groupRow(view.say(texts.loose)), ...loose.flatMap(objectiveRows)] : []),
    ],
    note: [text(view.say(texts.note))],
  });
}

function groupRow(title: string): RowDraft {
  return { role: 'group', tone: 'neutral', cells: [cell(title, { colspan: widths.length + 1 })] };
}

/** An objective over its programmes, with the indicators that measure it. */
function objectiveCell(view: View, { element, indicators }: AlignedGoal<Objective>) {
  const measured = indicators.map((indicator) => titleOf(indicator, view.language)).join('; ');
  return cell(
    [
      text(`${view.say(texts.objective)}${titleOf(element, view.language)}`),
      ...(measured ? [text(`${view.say(texts.measured)}${measured}`)] : []),
    ],
    { colspan: widths.length + 1 },
  );
}
