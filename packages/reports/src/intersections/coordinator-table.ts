import type { InlineDraft, RowDraft, TableDraft } from '@rencana/document';
import type { Intersection } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { reference, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { shortNames, titlesText } from '../plan-text/references-text.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { agenciesOf, sheetId } from './intersection-sheet.ts';

const texts = {
  caption: { id: 'Koordinator irisan', en: 'Who coordinates' },
  summary: {
    id: 'Setiap baris satu irisan dengan koordinator dan perangkat daerah yang terlibat.',
    en: 'One intersection a row, with who coordinates it and the agencies that take part.',
  },
  columns: {
    id: ['No', 'Irisan', 'Antara', 'Koordinator', 'Perangkat daerah yang terlibat'],
    en: ['No', 'Intersection', 'Between', 'Coordinator', 'Agencies that take part'],
  },
} as const;

const widths = [3, 26, 24, 22, 22];

/** Each intersection that was agreed on, with who coordinates it. */
export function coordinatorTable(view: View, intersections: readonly Intersection[]): TableDraft {
  return table({
    id: 'coordinators',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: intersections.map(
      (intersection, index): RowDraft => ({
        role: 'body',
        place: placeOf(intersection),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(nameInlines(view, intersection), { header: true }),
          cell(titlesText(view, intersection.between)),
          cell(intersection.coordinator ? titleOfReference(view, intersection.coordinator) : '–'),
          cell(shortNames(view, agenciesOf(view, intersection)) || '–'),
        ],
      }),
    ),
  });
}

/** The title, with the section of its sheet where the document has sheets. */
function nameInlines(view: View, intersection: Intersection): readonly InlineDraft[] {
  const title = titleOf(intersection, view.language);
  if (!wantsSection(view, 'sheets')) return [text(title)];
  return [text(`${title} (`), reference(sheetId(intersection)), text(')')];
}
