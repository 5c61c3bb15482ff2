import { type CellDraft, dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { closedWords, compareMomentEnds, type Revision } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { emphasis, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { ownTitle } from '../view/own-title.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Perubahan atas rencana', en: 'Changes of the plan' },
  summary: {
    id: 'Setiap baris satu perubahan dengan tanggal, hal yang diubah, alasan, dan dasarnya.',
    en: 'One change a row, with its date, what was changed, the reason and the legal basis.',
  },
  columns: {
    id: ['No', 'Tanggal', 'Unsur', 'Keputusan', 'Yang diubah', 'Alasan', 'Dasar'],
    en: ['No', 'Date', 'Element', 'Decision', 'Changed', 'Reason', 'Basis'],
  },
  changed: {
    id: { target: 'target', budget: 'anggaran', schedule: 'jadwal', owner: 'SOPD pelaksana' },
    en: { target: 'targets', budget: 'budget', schedule: 'schedule', owner: 'lead agency' },
  },
} as const;

const widths = [3, 14, 25, 12, 14, 28, 22];

/** What was changed since the plan was written, in the order of time. */
export function changeTable(view: View, revisions: readonly Revision[]): TableDraft {
  const sorted = revisions.toSorted((left, right) => compareMomentEnds(left.date ?? '9999', right.date ?? '9999'));
  return table({
    id: 'change-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: sorted.map((revision, index) => row(view, revision, index + 1)),
  });
}

/** What was changed, and what the plan calls the change. */
function aboutCell(view: View, revision: Revision): CellDraft {
  const title = ownTitle(view, revision);
  const about = titleOfReference(view, revision.about);
  return cell(stack([[text(about)], title ? [emphasis(title)] : []]), { header: true });
}

function row(view: View, revision: Revision, number: number): RowDraft {
  const names = view.say(texts.changed);
  const changed = [
    revision.target.length > 0 && names.target,
    revision.budget.length > 0 && names.budget,
    revision.schedule && names.schedule,
    revision.owner && names.owner,
  ].filter(Boolean);
  return {
    role: 'body',
    place: placeOf(revision),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(revision.date ? dateText(revision.date, view.language) : '–'),
      aboutCell(view, revision),
      cell(revision.kind ? view.say(closedWords.revisionKind[revision.kind]) : '–'),
      cell(changed.join(', ') || '–'),
      cell(revision.reason ? proseInlines(view, revision.reason) : '–'),
      cell(revision.basis.length > 0 ? titleLines(view, revision.basis) : '–'),
    ],
  };
}
