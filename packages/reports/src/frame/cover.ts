import type { Cover } from '@rencana/document';
import { proseLine } from '../prose/prose-line.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { findDate } from './document-date.ts';
import { governmentName, periodText, regionName } from './region.ts';

/** What a report prints on its cover unless the document block says otherwise. */
export interface CoverTexts {
  readonly series: string;
  readonly volume: string;
  readonly title: string;
}

/** What a picture on the cover is called for those who cannot see it. */
const alternative = {
  id: (region: string) => `Gambar sampul: ${region}`,
  en: (region: string) => `Cover picture: ${region}`,
} as const;

/** The cover of a document; a year or place that the plan does not say is left out. */
export function cover(view: View, texts: CoverTexts): Cover {
  const block = view.request?.cover;
  const date = block?.date ?? findDate(view);
  const file = block?.pictureFile && proseLine(view, block.pictureFile);
  const placeAndYear = [block?.place && proseLine(view, block.place), date?.slice(0, 4)].filter(Boolean).join(', ');
  const own = findOwnTitle(view, texts);
  return {
    organisation: governmentName(view),
    series: texts.series,
    // What the plan calls otherwise is not the book of that number.
    volume: own.volume ?? (own.title === undefined ? texts.volume : texts.volume.replace(numbered, '')),
    title: block?.title ? proseLine(view, block.title) : (own.title ?? texts.title),
    subtitle: block?.subtitle ? proseLine(view, block.subtitle) : regionName(view),
    region: regionName(view),
    period: periodText(view),
    placeAndYear,
    ...(file && { picture: { file, alt: view.say(alternative)(regionName(view)) } }),
  };
}

/** The number of a book, which a title may begin with: `Buku 4: Road Map`. */
const numbered = /^(?:Buku|Book) (?:\d+|[IVX]+)(?=:|$)/;

interface OwnTitle {
  /** Missing where a library gives the title or it is the usual one, which the report breaks into lines. */
  readonly title?: string;
  readonly volume?: string;
}

/** What the title of the document block says. An Indonesian one is no title for a translation. */
function findOwnTitle({ request, isTitled, language }: View, usual: CoverTexts): OwnTitle {
  if (!request) return {};
  const whole = titleOf(request, language);
  const volume = numbered.exec(whole)?.[0];
  const title = volume ? whole.slice(volume.length).replace(/^[:\s]+/, '') : whole;
  const isTranslated = language === 'id' || request.language === 'en' || request.english !== undefined;
  const isOwn = isTitled && isTranslated && title !== '' && title !== usual.title.replaceAll('\n', ' ');
  return { ...(volume && { volume }), ...(isOwn && { title }) };
}
