import { describe, expect, test } from 'vitest';
import { build, figureOf, sample } from './build-book.ts';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';

describe('Buku 3', () => {
  test('says the figures of the plan in one paragraph', () => {
    expect(paragraphsOf(build('executive-summary'))).toContain(
      'Masterplan Smart City Kabupaten Contoh 2022–2031 mengarahkan pembangunan enam dimensi melalui satu program, dua kegiatan, dan satu quick win yang diukur dengan dua indikator. Kebutuhan anggarannya Rp1,75\u00a0miliar. Dimensi prioritasnya adalah Smart Economy.',
    );
  });

  test('counts each dimension, and its sums are those of the rows', () => {
    const table = tableOf(build('executive-summary'), 'dimension-counts');
    expect(cellsOf(table, 'body').filter((cells) => cells.at(-1) !== '–')).toEqual([
      ['Smart Governance', '1', '1', '0', '1', '1.650'],
      ['Smart Economy', '0', '1', '1', '1', '100'],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '1', '2', '1', '2', '1.750']]);
  });

  test('draws the budget of each year by dimension with the data beside it', () => {
    const document = build('executive-summary');
    expect(figureOf(document, 'budget-years')).toMatchObject({
      alt: '2022: 100 juta rupiah (Smart Governance 100). 2023: 1.650 juta rupiah (Smart Governance 1.550, Smart Economy 100).',
      drawing: {
        kind: 'stacked-bars',
        series: [{ tone: 'dimension-1' }, { tone: 'dimension-3' }],
        bars: [
          { title: '2022', value: '100000000', parts: [{ text: '100' }, { text: '–' }] },
          { title: '2023', value: '1650000000', parts: [{ text: '1.550' }, { text: '100' }] },
        ],
      },
    });
    expect(cellsOf(tableOf(document, 'dimension-budget-table'), 'total')).toEqual([
      ['Jumlah', '100', '1.650', '1.750'],
    ]);
    expect(cellsOf(tableOf(document, 'fund-table'), 'total')).toEqual([['Jumlah', '100', '1.650', '1.750']]);
    expect(figureOf(document, 'fund-bars')).toMatchObject({ alt: expect.stringContaining('Rp75\u00a0juta') });
  });

  test('draws programmes from the first to the last of what stands under them', () => {
    expect(figureOf(build('executive-summary'), 'roadmap-figure')).toMatchObject({
      drawing: {
        groups: [
          { bars: [{ title: 'Program Digital', from: '2022-09', to: '2023-06' }] },
          { bars: [{ title: 'Pasar nontunai', text: 'QW' }] },
        ],
      },
    });
  });

  test('names those who lead, and counts the members', () => {
    const text = paragraphsOf(build('executive-summary')).join('\n');
    expect(text).toContain('Tim Pelaksana, beranggotakan dua orang (Penanggung jawab: ');
    expect(text).toContain('Ketua: Kepala Dinas).');
  });

  test('is written in English too, with English numbers', () => {
    const document = build('executive-summary', sample, { language: 'en' });
    expect(headingsOf(document, 1)).toContain('CHAPTER II The Smart City Dimensions');
    expect(headingsOf(document, 1)).not.toContain('Foreword');
    expect(paragraphsOf(document).join(' ')).toContain('They need Rp1.75\u00a0billion.');
    expect(cellsOf(tableOf(document, 'dimension-counts'), 'total')[0]?.at(-1)).toBe('1,750');
  });
});
