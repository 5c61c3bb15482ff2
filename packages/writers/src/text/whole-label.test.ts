import { expect, test } from 'vitest';
import { wholeLabel } from './whole-label.ts';

test.each(['Tabel 3.1', 'BAB IV', 'Lampiran A', 'Table A.12', 'Gambar 2'])('“%s” stays on one line', (label) => {
  expect(wholeLabel(label)).toBe(label.replace(' ', '\u00a0'));
});

test.each(['Layanan satu pintu di kecamatan', 'Pasar nontunai', `${'x'.repeat(300)} 27`, 'Tahap 3 dan 4', ''])(
  '“%s” breaks as all text does',
  (label) => {
    expect(wholeLabel(label)).toBe(label);
  },
);
