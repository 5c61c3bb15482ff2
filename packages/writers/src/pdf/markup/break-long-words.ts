import { measureText } from '@rencana/document';
import type { PdfContext } from '../context.ts';

/** A place where a line may break, without width and without a mark. */
const breakingPlace = '\u200b';
/** The widest letters are so many times their size wide; words that fit even so need not be measured. */
const widestLetter = 1.7;
/** Where lines may break; words that a no-break space joins are one. */
const spaces = /([ \t\n\r\u2002-\u2006\u2008-\u200b]+)/;

export type LineRoom = Pick<PdfContext, 'width' | 'size' | 'face'>;

/** Lets words that are wider than their line break inside; other text stays as it is, so that it copies out unchanged. */
export function breakLongWords(text: string, { width, size, face }: LineRoom): string {
  const fits = (word: string) => word.length * size * widestLetter <= width || measureText(word, size, face) <= width;
  return text
    .split(spaces)
    .map((word) => (fits(word) ? word : cutWord(word, { width, size, face })))
    .join('');
}

function cutWord(word: string, { width, size, face }: LineRoom): string {
  // Short pieces fill their lines, so that nothing beside them is drawn out.
  const longest = Math.min(width / 3, size * 2);
  let cut = '';
  let used = 0;
  for (const letter of word) {
    const wide = measureText(letter, size, face);
    if (used > 0 && wide > 0 && used + wide > longest) {
      cut += breakingPlace;
      used = 0;
    }
    cut += letter;
    used += wide;
  }
  // Also at both ends, where another long word may follow without a space.
  return breakingPlace + cut + breakingPlace;
}
