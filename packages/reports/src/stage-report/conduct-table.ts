import { numberText, type RowDraft, type TableDraft } from '@rencana/document';
import type { Stage } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { personText } from '../view/person-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { stageName } from './stage-name.ts';

/** When and where a stage took place, how many came, and who guided it; nothing where the plan says none of it. */
export function conductTable(view: View, stage: Stage): TableDraft | undefined {
  const mentors = stage.mentor.map((reference) => {
    const found = view.find(reference);
    return [text(found?.type === 'person' ? personText(view, found) : titleOfReference(view, reference))];
  });
  const facts = [
    ['Waktu', 'schedule', stage.schedule ? [text(spanText(stage.schedule, 'id'))] : []],
    ['Tempat', 'place', proseInlines(view, stage.place)],
    ['Peserta', 'participants', stage.participants ? [text(`${numberText(stage.participants, 'id')} orang`)] : []],
    ['Pendamping', 'mentor', stack(mentors)],
  ] as const;
  const rows = facts
    .filter(([, , content]) => content.length > 0)
    .map(
      ([term, path, content]): RowDraft => ({
        role: 'body',
        place: placeOf(stage, path),
        cells: [cell(term, { header: true }), cell(content)],
      }),
    );
  if (rows.length === 0) return undefined;
  return table({
    id: `conduct-${stage.name}`,
    caption: `Pelaksanaan ${stageName(stage)}`,
    summary: 'Waktu, tempat, peserta, dan pendamping tahap ini.',
    columns: [
      { title: 'Hal', width: 22 },
      { title: 'Keterangan', width: 78 },
    ],
    header: [{ role: 'header', cells: [cell('Hal', { header: true }), cell('Keterangan', { header: true })] }],
    rows,
  });
}
