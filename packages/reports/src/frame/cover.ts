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
  return {
    organisation: governmentName(view),
    series: texts.series,
    volume: findVolume(view) ?? texts.volume,
    title: block?.title ? proseLine(view, block.title) : texts.title,
    subtitle: block?.subtitle ? proseLine(view, block.subtitle) : regionName(view),
    region: regionName(view),
    period: periodText(view),
    placeAndYear,
    ...(file && { picture: { file, alt: view.say(alternative)(regionName(view)) } }),
  };
}

/** The number of the book where the title of the document block begins with one: `Buku 4: Road Map`. */
function findVolume(view: View): string | undefined {
  const title = view.request && titleOf(view.request, view.language);
  return title && /^(?:Buku|Book) (?:\d+|[IVX]+)(?=:)/.exec(title)?.[0];
}
