import { dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { type Action, compareMomentEnds, type MilestoneBlock, type Quickwin } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Tonggak capaian quick win', en: 'Milestones of the quick wins' },
  summary: {
    id: 'Setiap baris satu tonggak dengan waktu, quick win, hasil, dan pelaksananya.',
    en: 'One milestone a row, with its time, quick win, result and lead agency.',
  },
  columns: {
    id: ['No', 'Waktu', 'Tonggak', 'Quick win', 'Hasil', 'SOPD pelaksana'],
    en: ['No', 'Time', 'Milestone', 'Quick win', 'Result', 'Lead agency'],
  },
} as const;

const widths = [3, 13, 22, 20, 20, 14];

interface Dated {
  readonly quickwin: Quickwin;
  readonly milestone: MilestoneBlock;
  readonly index: number;
}

/** The milestones of the quick wins in the order of time; nothing where there are none. */
export function milestoneTable(view: View, actions: readonly (Action | Quickwin)[]): TableDraft | undefined {
  const milestones = actions
    .filter((action) => action.type === 'quickwin')
    .flatMap((quickwin) => quickwin.milestone.map((milestone, index): Dated => ({ quickwin, milestone, index })))
    .toSorted((left, right) => compareMomentEnds(left.milestone.due ?? '9999', right.milestone.due ?? '9999'));
  if (milestones.length === 0) return undefined;
  return table({
    id: 'milestone-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: milestones.map((dated, index) => row(view, dated, index + 1)),
  });
}

function row(view: View, { quickwin, milestone, index }: Dated, number: number): RowDraft {
  const owner = view.ownerOf(quickwin);
  return {
    role: 'body',
    place: placeOf(quickwin, index === 0 ? 'milestone' : `milestone.${index}`),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(milestone.due ? dateText(milestone.due, view.language) : '–'),
      cell(milestone.title ?? milestone.name ?? '', { header: true }),
      cell(titleOf(quickwin, view.language)),
      cell(proseInlines(view, milestone.result)),
      cell(owner ? shortName(view, owner) : '–'),
    ],
  };
}
