import type { Token } from '../tokens/token.ts';
import type { ParserMessage } from './message-text.ts';
import { say } from './say.ts';

/** A comma that separates nothing, such as one at the end of a line. */
export function describeComma(): ParserMessage {
  return say(
    'Koma ini berlebih: koma hanya memisahkan nama dalam satu daftar. Hapus.',
    'This comma is one too many: commas only separate the names of a list. Remove it.',
    { repair: '', isCertain: true },
  );
}

/** A comma behind a complete value: behind the only name that a property holds, or between the values of a series. */
export function describeCommaAfter({ image }: Token): ParserMessage {
  if (/^-?\d/.test(image)) {
    return say(
      'Koma ini berlebih. Hapus; setiap tahun ditulis dengan nilainya sendiri, tanpa koma: 2023 = 80   2024 = 82',
      'This comma is one too many. Remove it; every year is written with its own value, without commas: 2023 = 80   2024 = 82',
      { repair: '', isCertain: true },
    );
  }
  if (!/^[a-z]/.test(image)) return describeComma();
  return say(
    'Koma ini berlebih: isian ini memuat satu nama saja. Pilih satu; beberapa nama hanya untuk isian yang memuat daftar, misalnya supports.',
    'This comma is one too many: this property holds one name only. Choose one; several names are for properties that hold a list, such as supports.',
  );
}
