import type { Cover, Document, Heading } from '@rencana/document';
import type { Picture, PictureFiles } from '../picture/picture.ts';
import type { Look } from './look.ts';

/** An emblem with its text alternative. */
export interface Emblem {
  readonly picture: Picture;
  readonly alt: string;
}

/** What a cover shows above the organisation: its own picture, else the crest of the look. */
export function coverEmblem(
  cover: Cover,
  pictures: PictureFiles | undefined,
  look: Look | undefined,
): Emblem | undefined {
  const own = cover.picture && pictures?.get(cover.picture.file);
  if (cover.picture && own) return { picture: own, alt: cover.picture.alt };
  return look?.crest && { picture: look.crest, alt: cover.organisation };
}

/** A letter begins under the crest of the region. */
export function letterCrest(
  { form, author }: Pick<Document, 'form' | 'author'>,
  { level }: Pick<Heading, 'level'>,
  look: Look | undefined,
): Emblem | undefined {
  return form === 'letter' && level === 1 && look?.crest ? { picture: look.crest, alt: author } : undefined;
}

/** The height of a crest in millimetres. */
export const crestHeight = 24;

/** The size of an emblem in points, no wider than its room. */
export function emblemSize({ picture }: Emblem, room: number): { readonly width: number; readonly height: number } {
  const width = Math.min(room, (crestHeight * (72 / 25.4) * picture.width) / picture.height);
  return { width, height: (width * picture.height) / picture.width };
}
