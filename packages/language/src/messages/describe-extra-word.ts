import type { Token } from '../tokens/token.ts';
import type { ParserMessage } from './message-text.ts';
import { say } from './say.ts';

/** Words that people write behind a number or between names, and what is written instead. */
const replacements: Readonly<Record<string, { readonly repair: string; readonly after: 'number' | 'word' }>> = {
  persen: { repair: '%', after: 'number' },
  percent: { repair: '%', after: 'number' },
  dan: { repair: ',', after: 'word' },
  and: { repair: ',', after: 'word' },
  serta: { repair: ',', after: 'word' },
  'sampai-dengan': { repair: '..', after: 'number' },
  sampai: { repair: '..', after: 'number' },
  hingga: { repair: '..', after: 'number' },
  sd: { repair: '..', after: 'number' },
};

/** A word that stands behind a complete value on the same line; undefined where it begins its line. */
export function describeExtraWord(actual: Token, previous: Token): ParserMessage | undefined {
  if (actual.startLine !== previous.endLine || previous.image === '{') return undefined;
  const word = actual.image;
  const isAfterNumber = /^[-\d]|^Rp/.test(previous.image);
  const known = Object.hasOwn(replacements, word.toLowerCase()) ? replacements[word.toLowerCase()] : undefined;
  if (known && (known.after === 'number') === isAfterNumber) {
    const { repair } = known;
    return say(`“${word}” ditulis dengan tanda “${repair}”.`, `“${word}” is written as “${repair}”.`, { repair });
  }
  if (isAfterNumber && word === 's') {
    return say(
      'Jangka waktu ditulis dengan dua titik, tanpa “s.d.”: 2022..2023',
      'A span is written with two points, without “s.d.”: 2022..2023',
    );
  }
  if (isAfterNumber) {
    return say(
      `“${word}” berlebih setelah ${previous.image}: satuan ditulis pada isiannya sendiri, unit "${word}", dan isian berikutnya di baris baru.`,
      `“${word}” is too much after ${previous.image}: the unit is a property of its own, unit "${word}", and the next property begins a line.`,
    );
  }
  return say(
    `“${word}” berlebih setelah “${previous.image}”. Nama unsur hanya satu kata tanpa spasi (dinas-kesehatan), beberapa nama dipisah koma, dan teks ditulis di antara tanda kutip "…".`,
    `“${word}” is too much after “${previous.image}”. The name of an element is one word without blanks (dinas-kesehatan), several names have commas between them, and text stands between quotes "…".`,
  );
}
