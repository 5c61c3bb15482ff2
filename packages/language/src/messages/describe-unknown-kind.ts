import { declarationKeywords } from '../tokens/declaration-keywords.ts';
import { twins } from '../tokens/twins.ts';
import { findOwners } from './find-owners.ts';
import type { ParserMessage } from './message-text.ts';
import { findNearWord } from './near-word.ts';
import { say, sayNear } from './say.ts';

/** A word that stands where a kind of element should; `isAfterElement` where one is named before it on the line. */
export function describeUnknownKind(word: string, isAfterElement = false): ParserMessage {
  const owners = findOwners(word);
  if (isAfterElement && owners.length > 0) {
    return say(
      `“${word}” adalah isian. Isi sebuah unsur ditulis di antara kurung kurawal: … { ${word} … }`,
      `“${word}” is a property. What an element says stands between braces: … { ${word} … }`,
    );
  }
  const found = findNearWord(word, declarationKeywords);
  const near = found === undefined ? undefined : (twins.get(found)?.[0] ?? found);
  if (near || owners.length === 0) {
    const form = near === undefined ? ' Setiap unsur dimulai dengan jenis dan nama: indicator nama "Judul" { … }' : '';
    const englishForm =
      near === undefined ? ' Every element starts with its kind and its name: indicator nama "Judul" { … }' : '';
    return sayNear(
      word,
      `“${word}” bukan jenis unsur.${form}`,
      `“${word}” is not a kind of element.${englishForm}`,
      near,
    );
  }
  const list = owners.join(', ');
  return say(
    `“${word}” adalah isian (milik ${list}), tetapi di sini tidak ada unsur yang terbuka. Periksa kurung kurawal di atasnya.`,
    `“${word}” is a property (of ${list}), but no element is open here. Check the braces above it.`,
  );
}
