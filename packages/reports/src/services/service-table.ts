import type { RowDraft, TableDraft } from '@rencana/document';
import type { Service } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  caption: { id: 'Layanan publik: keadaan sekarang dan yang dituju', en: 'Public services as they are and are to be' },
  summary: {
    id: 'Setiap baris satu layanan publik dengan penyelenggara, pengguna, keadaan sekarang, dan keadaan yang dituju.',
    en: 'One public service a row, with its agency and users, its existing and its desired state.',
  },
  columns: {
    id: ['No', 'Layanan publik', 'Penyelenggara', 'Pengguna', 'Keadaan sekarang', 'Keadaan yang dituju'],
    en: ['No', 'Public service', 'Agency', 'Users', 'Existing state', 'Desired state'],
  },
} as const;

const widths = [3, 17, 13, 15, 23, 23];

/** Public services by dimension with their state before and after; nothing where the document shows none. */
export function serviceTable(view: View, services: readonly Service[]): TableDraft | undefined {
  const groups = groupByDimension(view, inOrder(view, services));
  if (groups.length === 0) return undefined;
  const numbers = new Map(groups.flatMap(({ elements }) => elements).map((service, index) => [service, index + 1]));
  return table({
    id: 'service-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: groups.flatMap(({ title, tone, dimension, elements }): readonly RowDraft[] => [
      {
        role: 'group',
        tone,
        cells: [cell(title, { colspan: widths.length })],
        ...(dimension && { place: placeOf(dimension.element) }),
      },
      ...elements.map((service) => row(view, service, numbers.get(service) ?? 0)),
    ]),
  });
}

function row(view: View, service: Service, number: number): RowDraft {
  const owner = view.ownerOf(service);
  const prose = (value: Service['users']) => cell(value ? proseInlines(view, value) : '–');
  return {
    role: 'body',
    place: placeOf(service),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(service, view.language), { header: true }),
      cell(owner ? shortName(view, owner) : '–'),
      prose(service.users),
      prose(service.existing),
      prose(service.desired),
    ],
  };
}
