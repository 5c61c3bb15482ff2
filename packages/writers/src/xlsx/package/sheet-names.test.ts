import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

const name = (label: string, title: string) => sheetNames([{ label, title }], 'Lembar')[0];

test('a name is made of label and title, cut at a word when that costs little', () => {
  expect(name('Tabel 3.1', 'Sasaran')).toBe('Tabel 3.1 Sasaran');
  expect(name('Gambar 3.1', 'Lintasan indikator Smart Governance')).toBe('Gambar 3.1 Lintasan indikator');
  expect(name('Tabel 3.1', 'Anggaran dan realisasi menurut tahun')).toBe('Tabel 3.1 Anggaran dan');
  expect(name('', `Mukadimah ${'x'.repeat(300)}`)).toBe(`Mukadimah ${'x'.repeat(21)}`);
});

test.each([
  ["'[a]:*?/\\b'", 'a b'],
  ['', 'Lembar'],
  ['\u0000\u0007', 'Lembar'],
  ['History', 'History (2)'],
  ['x_x0041_y', 'x x0041_y'],
])('the title “%s” names its sheet “%s”', (title, expected) => {
  expect(name('', title)).toBe(expected);
});

test('equal titles are numbered, whatever their case', () => {
  const sheets = ['Isi', 'isi', 'ISI'].map((title) => ({ label: '', title }));
  expect(sheetNames(sheets, 'Lembar')).toEqual(['Isi', 'isi (2)', 'ISI (3)']);
});

test('no name is too long, forbidden, or borne twice', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('a', 'A', "'", '😀'.repeat(30), 'a'.repeat(40)),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ label: fc.constantFrom('', 'Tabel 1'), title }), { maxLength: 12 }), (sheets) => {
      const names = sheetNames(sheets, 'Lembar');
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(sheets.length);
      for (const each of names) {
        expect(each.length).toBeGreaterThan(0);
        expect(each.length).toBeLessThanOrEqual(31);
        expect(each).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$/);
        expect(each.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
