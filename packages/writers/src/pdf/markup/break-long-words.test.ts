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

test('a letter of two units is never cut in half', () => {
  expect(breakLongWords('😀'.repeat(40), room).isWellFormed()).toBe(true);
});
