import type { RowDraft, TableDraft } from '@rencana/document';
import type { Id } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import type { View } from '../view/view.ts';
import type { AlignedMission } from './aligned-work.ts';
import type { AlignmentParts } from './alignment-parts.ts';
import { missionLabel } from './mission-label.ts';

const texts = {
  caption: { id: 'Ringkasan keselarasan menurut misi', en: 'Alignment by mission' },
  summary: {
    id: 'Setiap baris satu misi dengan jumlah sasaran, indikator, kegiatan, quick win, dan anggaran yang melayaninya.',
    en: 'One mission a row, with how many objectives, indicators, actions and quick wins serve it, and their budget.',
  },
  columns: {
    id: ['Misi', 'Sasaran', 'Indikator', 'Kegiatan', 'Quick win'],
    en: ['Mission', 'Objectives', 'Indicators', 'Actions', 'Quick wins'],
  },
  note: {
    id: 'Satu kegiatan dapat melayani lebih dari satu misi, sehingga kolom tidak dijumlahkan.',
    en: 'One action may serve several missions, so columns are not summed.',
  },
} as const;

const widths = [42, 9, 9.5, 9.5, 9];

/** How much serves each mission, at once or through its objectives; each action counted once a mission. */
export function missionSummary(view: View, parts: AlignmentParts, missions: readonly AlignedMission[]): TableDraft {
  const scale = chooseScale(parts.budgets);
  return table({
    id: 'mission-summary',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: [
      ...view.say(texts.columns).map((title, index) => ({
        title,
        width: widths[index] ?? 9,
        align: index === 0 ? ('start' as const) : ('end' as const),
      })),
      { title: view.say(vocabulary.budget[scale]), width: 15, align: 'end' as const },
    ],
    rows: missions.map((mission) => row(view, parts, mission, scale)),
    note: [text(view.say(texts.note))],
  });
}

function row(view: View, parts: AlignmentParts, mission: AlignedMission, scale: 1 | 1e6): RowDraft {
  const goals = [mission, ...mission.objectives];
  const carriers = [...new Set(goals.flatMap((goal) => goal.carriers))];
  const indicators = new Set(goals.flatMap((goal) => goal.indicators));
  const quickwins = carriers.filter(({ type }) => type === 'quickwin').length;
  const ids = new Set<Id>(carriers.map(({ id }) => id));
  const count = (number: number) => valueCell(numberValue(String(number)), { align: 'end' });
  return {
    role: 'body',
    place: placeOf(mission.element),
    cells: [
      cell(missionLabel(view, mission.element), { header: true }),
      count(mission.objectives.length),
      count(indicators.size),
      count(carriers.length - quickwins),
      count(quickwins),
      moneyCell(
        view,
        parts.budgets.filter(({ carrier }) => ids.has(carrier)),
        scale,
      ),
    ],
  };
}
