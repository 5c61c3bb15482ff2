/** The languages that documents are written in. */
export type DocumentLanguage = 'id' | 'en';

interface Words {
  readonly chapter: string;
  readonly appendix: string;
  readonly table: string;
  readonly figure: string;
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly months: readonly string[];
  /** What stands before the year of a quarter or half-year. */
  readonly quarter: (number: number) => string;
  readonly halfYear: (number: number) => string;
  /** Powers of ten that money is told in, the largest first. */
  readonly scales: readonly (readonly [power: number, word: string])[];
}

const roman = ['', 'I', 'II', 'III', 'IV'];
const ordinals = ['', 'first', 'second', 'third', 'fourth'];

/** The words and marks of numbers, dates and labels; our own, because `Intl` changes with the runtime. */
export const words: Readonly<Record<DocumentLanguage, Words>> = {
  id: {
    chapter: 'BAB',
    appendix: 'Lampiran',
    table: 'Tabel',
    figure: 'Gambar',
    decimalMark: ',',
    groupMark: '.',
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    quarter: (number) => `triwulan ${roman[number]}`,
    halfYear: (number) => `semester ${roman[number]}`,
    scales: [
      [12, 'triliun'],
      [9, 'miliar'],
      [6, 'juta'],
    ],
  },
  en: {
    chapter: 'CHAPTER',
    appendix: 'Appendix',
    table: 'Table',
    figure: 'Figure',
    decimalMark: '.',
    groupMark: ',',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    quarter: (number) => `${ordinals[number]} quarter of`,
    halfYear: (number) => `${ordinals[number]} half of`,
    scales: [
      [12, 'trillion'],
      [9, 'billion'],
      [6, 'million'],
    ],
  },
};
