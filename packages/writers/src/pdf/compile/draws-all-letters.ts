import type { Assets } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import { faces } from './faces.ts';
import { readFontLetters } from './font-letters.ts';

/** Letters that draw nothing of their own, for which no compiler looks into another font. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Tells of a source whether each bundled face has all of its letters. */
export async function createLetterTest({ font }: Assets): Promise<(source: TypstSource) => boolean> {
  const letters = await Promise.all(faces.map(async (face) => readFontLetters(await font(face))));
  const known = new Map<string, boolean>();
  const isDrawn = (letter: string): boolean => {
    const answer =
      known.get(letter) ?? (ignorable.test(letter) || letters.every((draws) => draws(letter.codePointAt(0)!)));
    known.set(letter, answer);
    return answer;
  };
  return ({ main, files }) =>
    [main, ...files.values()].every((text) => (text.match(/[^\p{ASCII}]/gu) ?? []).every(isDrawn));
}
