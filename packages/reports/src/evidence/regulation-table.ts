import { dateText, type TableDraft } from '@rencana/document';
import type { Regulation } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Regulasi', en: 'Regulations' },
  summary: {
    id: 'Setiap baris satu regulasi dengan nomor, tanggal, tingkat, status, dan hal yang diaturnya.',
    en: 'One regulation a row, with its number, date, level, state and subject.',
  },
  regulation: { id: 'Regulasi', en: 'Regulation' },
  number: { id: 'Nomor', en: 'Number' },
  date: { id: 'Tanggal', en: 'Date' },
  level: { id: 'Tingkat', en: 'Level' },
  subject: { id: 'Tentang', en: 'On' },
  status: { id: 'Status', en: 'State' },
} as const;

/** The regulations that the plan names, one a row, with what an assessor asks of each. */
export function regulationTable(view: View, regulations: readonly Regulation[]): TableDraft {
  return itemTable<Regulation>({
    id: 'regulation-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    items: regulations,
    rowPlace: (regulation) => placeOf(regulation),
    columns: [
      { title: view.say(texts.regulation), width: 34, header: true, content: (each) => titleOf(each, view.language) },
      {
        title: view.say(texts.number),
        width: 16,
        optional: true,
        content: ({ number }) => number && proseLine(view, number),
      },
      {
        title: view.say(texts.date),
        width: 14,
        optional: true,
        content: ({ date }) => date && dateText(date, view.language),
      },
      {
        title: view.say(texts.level),
        width: 16,
        optional: true,
        content: ({ level }) => level && view.say(vocabulary.regulationLevel[level]),
      },
      {
        title: view.say(texts.subject),
        width: 26,
        optional: true,
        content: ({ subject }) => proseInlines(view, subject),
      },
      {
        title: view.say(texts.status),
        width: 12,
        optional: true,
        content: ({ status }) => status && view.say(vocabulary.regulationStatus[status]),
      },
    ],
  });
}
