import { declarationKeywords } from '../tokens/declaration-keywords.ts';
import { findOwners } from './find-owners.ts';
import type { ParserMessage } from './message-text.ts';
import { findNearWord } from './near-word.ts';
import { say, sayNear } from './say.ts';

/** A word that stands where a kind of element should. */
export function describeUnknownKind(word: string): ParserMessage {
  const near = findNearWord(word, declarationKeywords);
  const owners = findOwners(word);
  if (near || owners.length === 0) {
    return sayNear(`“${word}” bukan jenis unsur.`, `“${word}” is not a kind of element.`, near);
  }
  const list = owners.join(', ');
  return say(
    `“${word}” adalah isian (milik ${list}), tetapi di sini tidak ada unsur yang terbuka. Periksa kurung kurawal di atasnya.`,
    `“${word}” is a property (of ${list}), but no element is open here. Check the braces above it.`,
  );
}
