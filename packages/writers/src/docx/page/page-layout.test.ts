import { expect, test } from 'vitest';
import { coverTitleSize } from './cover-title-size.ts';
import { pageLayout } from './page-layout.ts';

test('A4 and F4 leave the margins of the theme', () => {
  expect(pageLayout('a4', 'portrait')).toMatchObject({ width: 11906, height: 16838, textWidth: 8788 });
  expect(pageLayout('f4', 'landscape').textWidth).toBe(18709 - 2 * 1134);
});

test('longer titles of covers are set smaller', () => {
  const size = (title: string) => coverTitleSize(title, 439);
  expect(size('Rencana Induk\nSmart City')).toBe(38);
  expect(size('Analisis Strategis Kesiapan dan Potensi Daerah Menuju Kabupaten Cerdas')).toBeLessThan(38);
  expect(size('kata '.repeat(200))).toBe(18);
});
