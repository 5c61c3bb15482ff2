import type { CellDraft, InlineDraft, RowDraft, TableDraft } from '@rencana/document';
import { numberText } from '@rencana/document';
import type { Stage } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  caption: { id: 'Tahapan penyusunan masterplan', en: 'Stages in which the plan was written' },
  summary: {
    id: 'Setiap baris satu tahap dengan waktu, tempat, dan keluarannya.',
    en: 'One stage a row, with its time, place and results.',
  },
  columns: {
    id: ['No', 'Tahap', 'Waktu', 'Tempat', 'Keluaran'],
    en: ['No', 'Stage', 'Time', 'Place', 'Results'],
  },
  participants: { id: (count: string) => `${count} peserta`, en: (count: string) => `${count} participants` },
} as const;

const widths = [3, 22, 16, 18, 26];

/** The stages of coaching and review; nothing where the plan names none. */
export function stageTable(view: View, stages: readonly Stage[]): TableDraft | undefined {
  if (stages.length === 0) return undefined;
  return table({
    id: 'stages-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: inOrder(view, stages).map((stage, index) => row(view, stage, index + 1)),
  });
}

/** Lines one under the other, or a dash where there are none. */
function stackCell(lines: readonly (readonly InlineDraft[])[]): CellDraft {
  const written = stack(lines);
  return cell(written.length > 0 ? written : '–');
}

function row(view: View, stage: Stage, number: number): RowDraft {
  const participants = stage.participants
    ? view.say(texts.participants)(numberText(stage.participants, view.language))
    : '';
  return {
    role: 'body',
    place: placeOf(stage),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(stage, view.language), { header: true }),
      cell(stage.schedule ? spanText(stage.schedule, view.language) : '–'),
      stackCell([proseInlines(view, stage.place), participants ? [text(participants)] : []]),
      stackCell(stage.deliverable.map((deliverable) => [text(deliverable.title ?? deliverable.name ?? '')])),
    ],
  };
}
