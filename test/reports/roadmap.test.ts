import { describe, expect, test } from 'vitest';
import { bookSampleText } from './book-sample.ts';
import { build, figureOf } from './build-book.ts';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

describe('the road map', () => {
  test('marks the years in which an action runs', () => {
    const rows = cellsOf(tableOf(build('roadmap'), 'years-of-governance'), 'body');
    expect(rows[0]).toEqual(['', 'Program Digital']);
    expect(rows[1]?.slice(0, 6)).toEqual(['1', 'Portal layanan', 'Diskominfo', '•', '•', '']);
  });

  test('lists what each year does, with the output that is due and the money of that year', () => {
    const table = tableOf(build('roadmap'), 'actions-of-2023');
    expect(cellsOf(table, 'body').map((cells) => cells.slice(1))).toEqual([
      ['Portal layanan', 'Diskominfo', 'Selesai', 'Portal: 17\u00a0kecamatan', '1.550'],
      ['Peraturan nontunai', 'Diskominfo', 'Dimulai dan selesai', '–', '75'],
      ['Pasar nontunai (QW)', 'Diskominfo', 'Dimulai dan selesai', '–', '25'],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '1.650']]);
    expect(cellsOf(tableOf(build('roadmap'), 'actions-of-2022'), 'total')).toEqual([['Jumlah', '100']]);
  });

  test('draws a year by month with only what lies within it', () => {
    expect(figureOf(build('roadmap'), 'roadmap-of-2022')).toMatchObject({
      drawing: { years: [2022], groups: [{ bars: [{ from: '2022-09', to: '2022-12', milestones: [] }] }] },
    });
  });

  test('names the years without any action', () => {
    expect(paragraphsOf(build('roadmap')).join('\n')).toContain(
      'Belum ada kegiatan yang dijadwalkan pada 2024, 2025, 2026, 2027, 2028, 2029, 2030, dan 2031.',
    );
    expect(headingsOf(build('roadmap'), 2)).not.toContain('4.3 Tahun 2024');
  });

  test('carries the number of its book where the title of the document has one', () => {
    const { parts } = planOf(`${bookSampleText}\ndocument b4 "Buku 4: Road Map" { report roadmap }`);
    const request = parts.document.find(({ name }) => name === 'b4')!;
    expect(build('roadmap', parts, { request }).cover?.volume).toBe('Buku 4');
    expect(build('roadmap').cover?.volume).toBe('Buku Pendukung');
  });
});
