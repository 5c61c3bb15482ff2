import type { BlockDraft } from '@rencana/document';
import type { Text } from '@rencana/model';
import { list, paragraph } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference, strong, text } from '../content/inline.ts';
import { type Chapter, section } from '../frame/chapter.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';

const texts = {
  title: { id: 'Sistematika Penulisan', en: 'Outline' },
  gives: { id: ', memuat ', en: ': ' },
  lead: {
    id: (book: string, region: string, period: string) =>
      `${book} ${region} ${period} disusun dengan sistematika sebagai berikut:`,
    en: (book: string, region: string, period: string) => `The ${book} of ${region} ${period} is laid out as follows:`,
  },
} as const;

/** The chapters of a book with what they hold, and for whom the book is written; `book` is how the sentence calls it. */
export function outlineSection(view: View, book: Text, chapters: readonly Chapter[]): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction')) return [];
  const items = chapters.map(({ id, title, outline }) => {
    const parts = enumerate(
      outline.map((part) => view.say(part)),
      view.language,
    );
    return [
      reference(id),
      text(' '),
      strong(view.say(title)),
      text(parts === '' ? '.' : `${view.say(texts.gives)}${parts}.`),
    ];
  });
  const lead = view.say(texts.lead)(view.say(book), regionName(view), periodText(view)).replace(/ {2,}/g, ' ');
  return section(view, 'outline', texts.title, [...identityBlocks(view), paragraph(lead), list(items)]);
}
