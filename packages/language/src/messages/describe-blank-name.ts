import type { ParserMessage } from './message-text.ts';
import { say } from './say.ts';

/** A name of several words, as in `sopd dinas kesehatan "Dinas Kesehatan"`. */
export function describeBlankName(words: string): Pick<ParserMessage, 'message' | 'repair'> {
  const repair = words.toLowerCase().replace(/\s+/g, '-');
  return say(
    `Nama “${words}” memuat spasi. Nama hanya satu kata; sambung dengan tanda hubung: ${repair}`,
    `The name “${words}” has blanks in it. A name is one word; join it with hyphens: ${repair}`,
    { repair },
  );
}
