import { measureText } from '@rencana/document';
import { expect, test } from 'vitest';
import { breakLongWords } from './break-long-words.ts';

const room = { width: 100, size: 10, face: 'sans-bold' } as const;

test('words that fit stay as they are', () => {
  expect(breakLongWords('Rencana induk  kota cerdas', room)).toBe('Rencana induk  kota cerdas');
});

test('pieces of a word that does not fit are short enough for the line', () => {
  const cut = breakLongWords(`kata ${'x'.repeat(300)} kata`, room);
  expect(cut.replaceAll('\u200b', '')).toBe(`kata ${'x'.repeat(300)} kata`);
  for (const piece of cut.split(/[\u200b ]/)) expect(measureText(piece, 10, 'sans-bold')).toBeLessThanOrEqual(50);
});

test('pieces fill the line to more than two thirds, so that nothing beside them is drawn out', () => {
  const [, ...pieces] = breakLongWords('m'.repeat(300), room).split('\u200b');
  for (const piece of pieces) expect(measureText(piece, 10, 'sans-bold')).toBeLessThanOrEqual(100 / 3);
});

test('a word that is wider than a long line breaks, though narrower letters of its number would fit', () => {
  expect(breakLongWords('x'.repeat(300), { ...room, width: 700 })).toContain('\u200b');
  expect(breakLongWords('i'.repeat(200), { ...room, width: 700 })).toBe('i'.repeat(200));
});

test('words that a no-break space joins are one word', () => {
  const joined = Array.from({ length: 9 }, () => 'kegiatan').join('\u00a0');
  expect(breakLongWords(joined, room)).toContain('\u200b');
});

test('a letter of two units is never cut in half', () => {
  expect(breakLongWords('😀'.repeat(40), room).isWellFormed()).toBe(true);
});
