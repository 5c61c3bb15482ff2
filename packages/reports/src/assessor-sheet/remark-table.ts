import { dateText, type TableDraft } from '@rencana/document';
import type { Remark } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { personText } from '../view/person-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** Remarks with their answers, the open ones first. */
export function remarkTable(view: View, remarks: readonly Remark[]): TableDraft {
  return itemTable<Remark>({
    id: 'remarks',
    caption: 'Tanggapan dan jawabannya',
    summary: 'Setiap baris satu tanggapan dengan penulis, tanggal, jawaban, dan keadaannya.',
    density: 'compact',
    items: remarks,
    rowPlace: (remark) => placeOf(remark),
    columns: [
      { title: 'Tentang', width: 20, header: true, content: ({ about }) => titleOfReference(view, about) },
      { title: 'Dari', width: 15, optional: true, content: (remark) => authorOf(view, remark) },
      { title: 'Tanggal', width: 12, optional: true, content: ({ date }) => date && dateText(date, 'id') },
      { title: 'Tanggapan', width: 26, content: ({ text }) => proseInlines(view, text) },
      { title: 'Jawaban', width: 24, content: ({ answer }) => proseInlines(view, answer) },
      { title: 'Keadaan', width: 11, content: ({ status }) => vocabulary.remarkStatus[status ?? 'open'].id },
    ],
  });
}

function authorOf(view: View, { author }: Remark): string | undefined {
  const found = view.find(author);
  return found?.type === 'person' ? personText(view, found) : author && titleOfReference(view, author);
}
