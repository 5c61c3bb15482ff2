import { expect, test } from 'vitest';
import { shortenQuotes } from './shorten-quotes.ts';

const say = (text: string) => ({ id: text, en: text });

test('a quoted text of any length is shown by its beginning, and the sentence around it whole', () => {
  const { id, en } = shortenQuotes(say(`“${'x'.repeat(5_000_000)}” tertinggal di “Judul”. Lengkapi, atau hapus.`));
  expect(id).toBe(`“${'x'.repeat(80)}…” tertinggal di “Judul”. Lengkapi, atau hapus.`);
  expect(en).toBe(id);
});

test('a message without long quotes stays the same', () => {
  const short = say('“Judul” tidak memiliki pemilik.');
  expect(shortenQuotes(short)).toBe(short);
  const long = say(`“Judul” ${'panjang '.repeat(40)}`);
  expect(shortenQuotes(long)).toEqual(long);
});
