import { type CellDraft, dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { closedWords, compareMomentEnds, type Progress } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { ownTitle } from '../view/own-title.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Rapat Dewan dan Tim Pelaksana', en: 'Meetings of council and team' },
  summary: {
    id: 'Setiap baris satu rapat dengan waktu, catatan, keterlaksanaan, dan buktinya.',
    en: 'One meeting a row, with its time, note, outcome and evidence.',
  },
  columns: {
    id: ['No', 'Waktu', 'Lembaga', 'Catatan', 'Tujuan rapat', 'Bukti'],
    en: ['No', 'Time', 'Body', 'Note', 'Aim of the meeting', 'Evidence'],
  },
} as const;

const widths = [3, 15, 27, 32, 13, 24];

/** The meetings that were reported, in the order of time. */
export function meetingTable(view: View, meetings: readonly Progress[]): TableDraft {
  const sorted = meetings.toSorted((left, right) => compareMomentEnds(left.date ?? '9999', right.date ?? '9999'));
  return table({
    id: 'meeting-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: sorted.map(
      (meeting, index): RowDraft => ({
        role: 'body',
        place: placeOf(meeting),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(meeting.date ? dateText(meeting.date, view.language) : '–'),
          cell(titleOfReference(view, meeting.about), { header: true }),
          noteCell(view, meeting),
          cell(meeting.met ? view.say(closedWords.met[meeting.met]) : '–'),
          cell(meeting.provenBy.length > 0 ? titleLines(view, meeting.provenBy) : '–'),
        ],
      }),
    ),
  });
}

/** The title of the meeting, where it has one, over what was noted. */
function noteCell(view: View, meeting: Progress): CellDraft {
  const title = ownTitle(view, meeting);
  const lines = stack([title ? [strong(text(title))] : [], proseInlines(view, meeting.note)]);
  return cell(lines.length > 0 ? lines : '–');
}
