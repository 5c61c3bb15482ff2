import type { BlockDraft } from '@rencana/document';
import { heading, list, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { emphasis, text } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import type { View } from '../view/view.ts';

const texts = {
  mark: { id: 'DRAF', en: 'DRAFT' },
  notice: {
    id: (count: string) =>
      `Rencana ini masih memuat ${count} kesalahan. Rinciannya tercantum pada bagian akhir dokumen; dokumen ini belum layak ditandatangani.`,
    en: (count: string) =>
      `The plan still has ${plural(count, 'open error')}. They are listed at the end; this document is not ready to be signed.`,
  },
  title: { id: 'Kesalahan yang Masih Terbuka', en: 'Open Errors' },
  lead: {
    id: 'Kesalahan berikut perlu diperbaiki dalam naskah rencana sebelum dokumen ditetapkan.',
    en: 'The following errors have to be mended in the text of the plan before the document is adopted.',
  },
} as const;

/** The mark of every page while the plan has errors. */
export function draftMark(view: View): string | undefined {
  return view.errors.length > 0 ? view.say(texts.mark) : undefined;
}

/** The notice at the head of a draft. */
export function draftNotice(view: View): readonly BlockDraft[] {
  if (view.errors.length === 0) return [];
  const notice = view.say(texts.notice)(countWord(view.errors.length, view.language));
  return [{ kind: 'callout', tone: 'bad', title: view.say(texts.mark), children: [paragraph(notice)] }];
}

/** The list of open errors at the end of a draft. */
export function draftErrors(view: View): readonly BlockDraft[] {
  if (view.errors.length === 0) return [];
  const items = view.errors.map(({ finding, where }) => [
    text(`${view.say(finding.message)} `),
    emphasis(`(${where})`),
  ]);
  return [
    heading(1, 'open-errors', view.say(texts.title), { unnumbered: true }),
    paragraph(view.say(texts.lead)),
    list(items, 'decimal'),
  ];
}
