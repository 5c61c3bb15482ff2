import type { Language } from '@rencana/model';
import type { Localised } from '../view/localised.ts';

const counts: Localised<readonly string[]> = {
  id: [
    'nol',
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
    'sepuluh',
    'sebelas',
    'dua belas',
  ],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A small count as a word of running text (`enam`), a large one in digits. */
export function countWord(count: number, language: Language): string {
  return counts[language][count] ?? String(count);
}

/** The same where no noun follows: `none` of them, not `no`. */
export function countAlone(count: number, language: Language): string {
  return language === 'en' && count === 0 ? 'none' : countWord(count, language);
}
