import { describe, expect, test } from 'vitest';
import { build, figureOf } from './build-book.ts';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';

describe('Buku 1', () => {
  test('has its six chapters in the order of the guide', () => {
    expect(headingsOf(build('analysis'), 1)).toEqual([
      'Kata Pengantar',
      'Daftar Singkatan',
      'BAB I Pendahuluan',
      'BAB II Analisis Masa Depan',
      'BAB III Analisis Kesiapan Daerah',
      'BAB IV Analisis Kesenjangan',
      'BAB V Analisis SWOT dan Visi Smart City',
      'BAB VI Strategi dan Penutup',
    ]);
  });

  test('shows the latest value of each fact, and a dash where there is none', () => {
    const rows = cellsOf(tableOf(build('analysis'), 'fact-table'), 'body').map((cells) => cells.slice(1, 5));
    expect(rows).toEqual([
      ['Jumlah kecamatan', '17', 'kecamatan', '2022'],
      ['Jumlah desa', '–', 'desa', '–'],
    ]);
  });

  test('tells how ready the region is, and which aspects nobody studied', () => {
    const told = paragraphsOf(build('analysis')).find((paragraph) => paragraph.includes('Hasilnya'));
    expect(told).toContain('satu butir dinilai baik dan satu butir dinilai kurang.');
    expect(told).toContain('Unsur struktur, alam, dan budaya belum dikaji.');
  });

  test('has a gap for every sub-dimension or says that there is none', () => {
    const table = tableOf(build('analysis'), 'gap-table-governance');
    expect(cellsOf(table, 'body')).toEqual([
      ['Pelayanan publik', 'Tiga loket', 'Belum satu pintu', 'Satu pintu', '• Portal layanan • Pasar nontunai'],
      ['Tata kelola birokrasi', 'Kesenjangan pada subdimensi ini belum dirumuskan.'],
      ['Kebijakan publik', 'Kesenjangan pada subdimensi ini belum dirumuskan.'],
    ]);
  });

  test('names the dimensions of which nothing can be said, and has no hollow table for them', () => {
    const document = build('analysis');
    expect(paragraphsOf(document)).toContain(
      'Kesenjangan Smart Branding, Smart Living, Smart Society, dan Smart Environment belum dirumuskan pada saat dokumen ini disusun.',
    );
    expect(headingsOf(document, 2).filter((title) => title.startsWith('4.'))).toEqual([
      '4.1 Smart Governance',
      '4.2 Smart Economy',
    ]);
    expect(blocksOf(document).some((block) => block.kind === 'table' && block.id === 'gap-table-economy')).toBe(false);
  });

  test('computes how far an indicator is from its last target', () => {
    expect(cellsOf(tableOf(build('analysis'), 'distance-table-governance'), 'body')).toEqual([
      ['1', 'Indeks Kepuasan', 'indeks', '78,40 (2021)', '82,50 (2024)', '4,10'],
    ]);
    expect(cellsOf(tableOf(build('analysis'), 'distance-table-economy'), 'body')[0]?.slice(3)).toEqual([
      '12 (2021)',
      '–',
      '–',
    ]);
  });

  test('sums the weights of the factors of a quadrant', () => {
    expect(cellsOf(tableOf(build('analysis'), 'swot-table'), 'group')).toEqual([
      ['Kekuatan', '42,5', ''],
      ['Kelemahan', '', ''],
    ]);
    expect(cellsOf(tableOf(build('analysis'), 'swot-matrix'), 'body')).toEqual([
      ['Dari dalam daerah', 'Kekuatan • Simpul perdagangan • Pelabuhan', 'Kelemahan • Loket terpencar'],
      ['Dari luar daerah', 'Peluang belum dirumuskan', 'Ancaman belum dirumuskan'],
    ]);
  });

  test('sets the name of a factor apart from what is said of it', () => {
    const rows = tableOf(build('analysis'), 'swot-table').rows.filter(({ role }) => role === 'body');
    expect(rows[2]?.cells[0]?.header).toBeUndefined();
    expect(rows[2]?.cells[0]?.content.map(({ kind }) => kind)).toEqual(['strong', 'break', 'text']);
  });

  test('draws the coverage of every sub-dimension with its count', () => {
    const figure = figureOf(build('analysis'), 'coverage-figure');
    expect(figure).toMatchObject({
      alt: expect.stringContaining('Smart Governance: Pelayanan publik 1 kegiatan, Tata kelola birokrasi belum ada'),
      drawing: { groups: { 2: { tiles: { 2: { title: 'Ekosistem transaksi keuangan', value: '3' } } } } },
    });
  });

  test('shows what supports each mission of the region', () => {
    expect(cellsOf(tableOf(build('analysis'), 'mission-table'), 'body')).toEqual([
      ['1', 'Layanan yang baik', 'Pasar nontunai', '–'],
    ]);
  });
});
