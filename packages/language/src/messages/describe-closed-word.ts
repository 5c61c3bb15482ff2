import { findClosedWord, type PropertyDefinition, type Text } from '@rencana/model';
import type { Token } from '../tokens/token.ts';
import type { ParserMessage } from './message-text.ts';
import { repairWord } from './say.ts';

/**
 * A word that is none of a closed list, with the one that was probably meant. What documents print may be several words:
 * `role Penanggung jawab` is `role responsible`; they are then all of the mistake.
 */
export function describeClosedWord(
  { words = {} }: PropertyDefinition,
  actual: Token,
  following: readonly Token[],
  form: Text,
): ParserMessage {
  const said = [actual, ...following];
  for (let count = said.length; count > 1; count--) {
    const phrase = said.slice(0, count);
    const written = phrase.map(({ image }) => image).join(' ');
    const meant = findClosedWord(written, words, 'exactly');
    if (meant === undefined) continue;
    const last = phrase.at(-1) ?? actual;
    return { ...describe(written, form), repair: meant, through: last.startOffset + last.image.length };
  }
  const near = findClosedWord(actual.image, words);
  const message = describe(actual.image, form);
  return near === undefined ? message : { ...message, ...repairWord(actual.image, near) };
}

function describe(written: string, form: Text): ParserMessage {
  return { message: { id: `“${written}” tidak dikenal. ${form.id}`, en: `“${written}” is not known. ${form.en}` } };
}
