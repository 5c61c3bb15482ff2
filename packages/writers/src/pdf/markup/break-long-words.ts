import { measureText } from '@rencana/document';
import type { PdfContext } from '../context.ts';

/** A place where a line may break, without width and without a mark. */
const breakingPlace = '\u200b';
/** Narrowest letters are a fifth of their size wide; shorter words surely fit. */
const narrowestLetter = 0.2;

export type LineRoom = Pick<PdfContext, 'width' | 'size' | 'face'>;

/** Lets words that are wider than their line break inside; other text stays as it is, so that it copies out unchanged. */
export function breakLongWords(text: string, { width, size, face }: LineRoom): string {
  const fits = (word: string) =>
    word.length * size * narrowestLetter <= width || measureText(word, size, face) <= width;
  return text
    .split(/(\s+)/)
    .map((word) => (fits(word) ? word : cutWord(word, { width, size, face })))
    .join('');
}

function cutWord(word: string, { width, size, face }: LineRoom): string {
  const longest = Math.min(width / 2, size * 5);
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
