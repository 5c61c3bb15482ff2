import { describe, expect, test } from 'vitest';
import { build } from './build-book.ts';
import { cellsOf, paragraphsOf, tableOf } from './document-blocks.ts';

describe('public services before and after', () => {
  test('have their state, what carries the change, and what is measured', () => {
    const document = build('public-services');
    expect(cellsOf(tableOf(document, 'state-izin-usaha'), 'body')).toEqual([['14 hari', '3 hari']]);
    expect(cellsOf(tableOf(document, 'carriers-izin-usaha'), 'body').map((cells) => cells.slice(1, 2))).toEqual([
      ['Portal layanan'],
      ['Pasar nontunai (QW)'],
    ]);
    expect(cellsOf(tableOf(document, 'carriers-izin-usaha'), 'body')[0]?.slice(-2)).toEqual(['45%', '1.650']);
    expect(cellsOf(tableOf(document, 'carriers-izin-usaha'), 'total')).toEqual([['Jumlah', '1.675']]);
    expect(cellsOf(tableOf(document, 'measures-izin-usaha'), 'body')).toEqual([
      ['Indeks Kepuasan', 'indeks', '78,40 (2021)', '82,50 (2024)', '79,00 (Desember 2022)', '98,75'],
    ]);
  });

  test('say what a service lacks', () => {
    const paragraphs = paragraphsOf(build('public-services'));
    expect(paragraphs).toContain('Kegiatan yang meningkatkan layanan ini belum ditetapkan.');
    expect(paragraphs).toContain('Indikator layanan ini belum ditetapkan.');
    const [cells] = tableOf(build('public-services'), 'state-surat').rows.slice(-1);
    expect(cells?.cells[1]?.value).toEqual({ kind: 'missing', why: 'belum diisi' });
  });
});
