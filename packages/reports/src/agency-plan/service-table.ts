import type { RowDraft, TableDraft } from '@rencana/document';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: { id: (name: string) => `Layanan publik ${name}`, en: (name: string) => `Public services of ${name}` },
  summary: {
    id: 'Setiap baris satu layanan dengan keadaan sekarang, keadaan yang dituju, dan yang memperbaikinya.',
    en: 'One service a row, as it is, as it should be, and what improves it.',
  },
  columns: {
    id: ['No', 'Layanan', 'Sekarang', 'Yang dituju', 'Diperbaiki melalui'],
    en: ['No', 'Service', 'Now', 'Wanted', 'Improved by'],
  },
} as const;

const widths = [3, 18, 26, 26, 22];

/** The public services that an agency answers for, before and after. */
export function serviceTable(view: View, { sopd, services }: AgencyWork, name: string): TableDraft {
  return table({
    id: `services-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: services.map(
      (service, index): RowDraft => ({
        role: 'body',
        place: placeOf(service),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(service, view.language), { header: true }),
          cell(service.existing ? proseInlines(view, service.existing) : '–'),
          cell(service.desired ? proseInlines(view, service.desired) : '–'),
          cell(service.improvedBy.length > 0 ? titleLines(view, service.improvedBy) : '–'),
        ],
      }),
    ),
  });
}
