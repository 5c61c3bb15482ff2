import { dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { findAbout } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { type DimensionGroup, groupByDimension } from '../view/group-by-dimension.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { ProgressParts } from './progress-parts.ts';

const texts = {
  caption: { id: 'Kemajuan fisik menurut dimensi', en: 'Physical progress by dimension' },
  summary: {
    id: 'Menurut dimensi, setiap baris satu kegiatan dengan pelaksana, jadwal, kemajuan, status, dan catatannya.',
    en: 'By dimension, one action a row, with its agency, schedule, progress, status and note.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'SOPD', 'Jadwal', 'Kemajuan (%)', 'Status', 'Per', 'Catatan'],
    en: ['No', 'Action', 'Agency', 'Schedule', 'Progress (%)', 'Status', 'As of', 'Note'],
  },
  unreported: { id: 'belum dilaporkan', en: 'not reported yet' },
  note: {
    id: 'Keterangan: (QW) menandai quick win; tanda – berarti belum dilaporkan.',
    en: '(QW) marks a quick win; a dash means that nothing has been reported yet.',
  },
} as const;

const widths = [3, 27, 12, 16, 10, 16, 13, 24];

/** How far everything is that the plan carries out, by the latest report of each. */
export function physicalTable(view: View, parts: ProgressParts, carriers: readonly Carrier[]): TableDraft {
  const groups = groupByDimension(view, carriers);
  const numbers = new Map(groups.flatMap(({ elements }) => elements).map(({ id }, index) => [id, index + 1]));
  return table({
    id: 'physical-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths).map((column, index) =>
      index === 4 ? { ...column, align: 'center' as const } : column,
    ),
    rows: groups.flatMap((group) => [
      groupRow(group),
      ...group.elements.map((carrier) => row(view, parts, carrier, numbers.get(carrier.id) ?? 0)),
    ]),
    note: [text(view.say(texts.note))],
  });
}

function groupRow({ title, tone, dimension }: DimensionGroup<Carrier>): RowDraft {
  return {
    role: 'group',
    tone,
    ...(dimension && { place: placeOf(dimension.element) }),
    cells: [cell(title, { colspan: widths.length })],
  };
}

function row(view: View, parts: ProgressParts, carrier: Carrier, number: number): RowDraft {
  const reports = findAbout(parts.progress, carrier.id);
  const percent = reports.findLast((report) => report.percent !== undefined)?.percent;
  const own = carrier.type === 'quickwin' ? carrier.status : undefined;
  const status = reports.findLast((report) => report.status)?.status ?? own;
  const date = reports.findLast((report) => report.date)?.date;
  const note = reports.findLast((report) => report.note)?.note;
  const owner = view.ownerOf(carrier);
  const value = percent === undefined ? missingValue(view.say(texts.unreported)) : numberValue(percent);
  return {
    role: 'body',
    place: placeOf(carrier),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(`${titleOf(carrier, view.language)}${carrier.type === 'quickwin' ? ' (QW)' : ''}`, { header: true }),
      cell(owner ? shortName(view, owner) : '–'),
      cell('schedule' in carrier && carrier.schedule ? spanText(carrier.schedule, view.language) : '–'),
      valueCell(value, { align: 'center' }),
      cell(status ? view.say(vocabulary.status[status]) : '–'),
      cell(date ? dateText(date, view.language) : '–'),
      cell(note ? proseInlines(view, note) : '–'),
    ],
  };
}
