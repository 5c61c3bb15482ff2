import { measureText } from '@rencana/document';
import { expect, test } from 'vitest';
import { estimateHeight } from './estimate-height.ts';

const room = { width: 100, size: 10, face: 'sans-bold' } as const;
const line = 13.5;

test('no text has no height, a word has that of a line', () => {
  expect(estimateHeight('', room)).toBe(0);
  expect(estimateHeight('Kata', room)).toBe(line);
});

test('words that leave the ends of lines empty count the lines that they take', () => {
  const word = 'pertanggungjawab';
  expect(measureText(word, 10, 'sans-bold')).toBeGreaterThan(51);
  expect(estimateHeight(Array.from({ length: 8 }, () => word).join(' '), room)).toBe(8 * line);
});

test('a word of three hundred letters is as high as its pieces', () => {
  const least = (measureText('x'.repeat(300), 10, 'sans-bold') / 100) * line;
  const height = estimateHeight('x'.repeat(300), room);
  expect(height).toBeGreaterThanOrEqual(least);
  expect(height).toBeLessThan(least * 1.5);
});
