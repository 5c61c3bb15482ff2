import { measureText } from '@rencana/document';
import { expect, test } from 'vitest';
import { pageLayout } from './page-layout.ts';
import { runningHead, shorten } from './running-text.ts';

const page = pageLayout('a4', 'portrait');

test('a chapter that fits stands whole at the right', () => {
  expect(runningHead('Rencana', { label: 'BAB I', title: 'Pendahuluan' }, page.textWidth / 20)).toEqual({
    left: 'Rencana',
    right: 'BAB I Pendahuluan',
  });
});

test('a chapter too long is cut to its label, and a title too long ends in dots', () => {
  const { left, right } = runningHead(
    'Rencana '.repeat(20),
    { label: 'BAB I', title: 'Pendahuluan' },
    page.textWidth / 20,
  );
  expect(right).toBe('BAB I');
  expect(left).toMatch(/^Rencana .*…$/);
  expect(measureText(left + right, 8.5)).toBeLessThan(page.textWidth / 20);
});

test('a shortened text never cuts a letter in half', () => {
  expect(shorten('😀😀😀😀', 20, 10)).toBe('😀…');
});
