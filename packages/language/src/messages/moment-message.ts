import type { Text } from '@rencana/model';

/** A key of a series, or a date, that is written in a way that no calendar of ours reads. */
export function foreignMomentMessage(raw: string, repair: string | undefined): Text {
  const form = repair ?? '2022, 2022-s1, 2022-q1, 2022-07, 2022-07-13';
  return {
    id: `“${raw}” bukan waktu yang dikenal. Tulis: ${form}.`,
    en: `“${raw}” is not a moment we can read. Write: ${form}.`,
  };
}
