import { expect, test } from 'vitest';
import { splitLabel } from './split-label.ts';

test.each([
  ['Tabel 3.1', { word: 'Tabel', chapter: '3', number: '1' }],
  ['Gambar A.12', { word: 'Gambar', chapter: 'A', number: '12' }],
  ['Table\u00a07', { word: 'Table', number: '7' }],
  ['Peta', undefined],
  ['', undefined],
])('the label “%s” has its parts', (label, parts) => {
  expect(splitLabel(label)).toEqual(parts);
});
