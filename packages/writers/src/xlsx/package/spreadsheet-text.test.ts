import { expect, test } from 'vitest';
import { spreadsheetText } from './spreadsheet-text.ts';

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['_x41_', '_x41_'],
  ['a\u0000b\u0007\ufffe', 'ab'],
  ['satu\ndua\ttiga', 'satu\ndua tiga'],
  ['=1+1', '=1+1'],
])('“%s” is kept as “%s”', (text, kept) => {
  expect(spreadsheetText(text)).toBe(kept);
});

test('a text longer than a cell holds ends with an ellipsis, within no character', () => {
  const cut = spreadsheetText('😀'.repeat(20_000));
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut).toMatch(/😀…$/u);
});
