import { dateText, type InlineDraft, type TableDraft } from '@rencana/document';
import type { Remark } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { inlines, strong, text } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { ownTitle } from '../view/own-title.ts';
import { personText } from '../view/person-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: {
    id: (name: string) => `Tanggapan yang harus ditindaklanjuti ${name}`,
    en: (name: string) => `Remarks that ${name} has to follow up`,
  },
  summary: {
    id: 'Setiap baris satu tanggapan dengan hal yang ditanggapi, penulis, isi, jawaban, dan keadaannya.',
    en: 'One remark a row, with what it is about, who made it, its text, the answer and its state.',
  },
  about: { id: 'Tentang', en: 'About' },
  from: { id: 'Dari', en: 'From' },
  remark: { id: 'Tanggapan', en: 'Remark' },
  answer: { id: 'Jawaban', en: 'Answer' },
  status: { id: 'Keadaan', en: 'State' },
} as const;

/** Remarks of mentors and assessors on what an agency answers for, until they are accepted. */
export function remarkTable(view: View, { sopd, remarks }: AgencyWork, name: string): TableDraft {
  return itemTable<Remark>({
    id: `remarks-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    items: remarks,
    rowPlace: (remark) => placeOf(remark),
    columns: [
      { title: view.say(texts.about), width: 22, header: true, content: ({ about }) => titleOfReference(view, about) },
      { title: view.say(texts.from), width: 18, optional: true, content: (remark) => source(view, remark) },
      { title: view.say(texts.remark), width: 28, content: (remark) => said(view, remark) },
      { title: view.say(texts.answer), width: 22, optional: true, content: ({ answer }) => proseInlines(view, answer) },
      {
        title: view.say(texts.status),
        width: 11,
        content: ({ status }) => view.say(vocabulary.remarkStatus[status ?? 'open']),
      },
    ],
  });
}

function source(view: View, { author, date }: Remark): readonly InlineDraft[] {
  const found = view.find(author);
  const name = found?.type === 'person' ? personText(view, found) : author && titleOfReference(view, author);
  return stack([inlines(name ?? ''), inlines(date ? dateText(date, view.language) : '')]);
}

function said(view: View, remark: Remark): readonly InlineDraft[] {
  const title = ownTitle(view, remark);
  return stack([title ? [strong(text(title))] : [], proseInlines(view, remark.text)]);
}
