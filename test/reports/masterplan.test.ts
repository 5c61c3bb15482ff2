import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

const report = reports.find(({ name }) => name === 'masterplan')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });
const sample = planOf(sampleText).parts;

describe('Buku 2', () => {
  test('has its six chapters in the order of the guide', () => {
    expect(headingsOf(build(sample), 1)).toEqual([
      'Kata Pengantar',
      'Daftar Singkatan',
      'BAB I Pendahuluan',
      'BAB II Visi Smart City Daerah',
      'BAB III Strategi Pembangunan Smart City',
      'BAB IV Rencana Aksi Smart City',
      'BAB V Peta Jalan Pembangunan Smart City',
      'BAB VI Penutup',
    ]);
  });

  test('has a section for each dimension and the intersections last', () => {
    const sections = headingsOf(build(sample), 2).filter((title) => title.startsWith('3.'));
    expect(sections).toEqual([
      '3.1 Smart Governance',
      '3.2 Smart Branding',
      '3.3 Smart Economy',
      '3.4 Smart Living',
      '3.5 Smart Society',
      '3.6 Smart Environment',
      '3.7 Irisan Antardimensi',
    ]);
  });

  test('has the four areas of the action plan in their order', () => {
    const sections = headingsOf(build(sample), 2).filter((title) => /^4\.[1-4]/.test(title));
    expect(sections).toEqual([
      '4.1 Kebijakan dan Kelembagaan',
      '4.2 Infrastruktur Pendukung',
      '4.3 Aplikasi dan Perangkat Lunak',
      '4.4 Penguatan Literasi',
    ]);
  });

  test('writes mentions in prose with unit and number form, and keeps HTML as text', () => {
    const paragraphs = paragraphsOf(build(sample));
    expect(paragraphs).toContain('Nilai Indeks Kepuasan pada 2021 adalah 78,40; anggarannya Rp1,65\u00a0miliar.');
    expect(paragraphs).toContain('satu <b>pintu</b>');
  });

  test('sums the action plan by dimension and in total, in juta where all is exact', () => {
    const table = tableOf(build(sample), 'action-table');
    expect(cellsOf(table, 'group')).toEqual([
      ['Smart Governance', '100', '1.550', '1.650', ''],
      ['Smart Economy', '–', '100', '100', ''],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah seluruhnya', '100', '1.650', '1.750', '']]);
    expect(cellsOf(table, 'numbers')[0]?.at(-1)).toBe('(10)');
  });

  test('writes full rupiah as soon as one amount is no whole number of juta', () => {
    const parts = planOf(
      `${sampleText}\naction kecil "Kecil" in living.health { budget apbn 2022 = Rp 1.250.500 }`,
    ).parts;
    expect(cellsOf(tableOf(build(parts), 'action-table'), 'total')[0]?.slice(1, 3)).toEqual([
      '101.250.500',
      '1.650.000.000',
    ]);
  });

  test('puts programmes over their actions and takes owner and dimension from them', () => {
    const rows = cellsOf(tableOf(build(sample), 'action-table'), 'body');
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['', '2.16.03 Program Digital'],
      ['1', 'Portal layanan'],
      ['2', 'Peraturan nontunai'],
      ['3', 'Pasar nontunai (QW)'],
    ]);
    expect(rows[1]?.[4]).toBe('Diskominfo');
    expect(rows[1]?.[3]).toBe('Portal: 17\u00a0kecamatan (2023)');
  });

  test('has for key indicators those of no dimension, not those of a dimension that the plan leaves out', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021  covers governance, economy  period 2022..2026 }
indicator ipm "IPM" { kind index  direction up  target 2026 = 76 }
indicator ikm "IKM" in governance.public-service { kind index  direction up  target 2026 = 82 }
indicator literasi "Literasi" in society.learning { kind index  direction up  target 2026 = 60 }`);
    const rows = cellsOf(tableOf(build(parts), 'key-indicators-table'), 'body');
    expect(rows.map(([, title]) => title)).toEqual(['IPM –']);
  });

  test('says why a value is missing', () => {
    const values = tableOf(build(sample), 'action-table').rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => value ?? []),
    );
    expect(values.filter(({ kind }) => kind === 'missing')).toContainEqual({
      kind: 'missing',
      why: 'tidak dianggarkan pada tahun ini',
    });
    const targets = tableOf(build(sample), 'indicator-table-economy').rows.at(-1)?.cells;
    expect(targets?.[3]?.value).toMatchObject({ kind: 'number', value: '12' });
  });

  test('leaves rejected quick wins out of plan and road map', () => {
    const text = JSON.stringify(build(sample));
    expect(text).toContain('Pasar nontunai');
    expect(text).not.toContain('Parkir digital');
  });

  test('shades the matrix by the strength of each pair and marks what was agreed on', () => {
    const row = tableOf(build(sample), 'intersection-matrix').rows.find(({ role }) => role === 'body');
    expect(row?.cells.slice(1, 4).map(({ strength }) => strength)).toEqual([undefined, 0, 1]);
    expect(cellsOf(tableOf(build(sample), 'intersection-matrix'), 'body')[0]?.slice(1, 4)).toEqual(['·', '0', '1*']);
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
  ])('%i carriers of a pair have strength %i', (count, strength) => {
    const actions = Array.from({ length: count }, (_, i) => `action b${i} "B${i}" in branding, living {}`).join('\n');
    const matrix = tableOf(build(planOf(`${sampleText}\n${actions}`).parts), 'intersection-matrix');
    const branding = matrix.rows.filter(({ role }) => role === 'body')[1];
    expect(branding?.cells[4]).toMatchObject({ strength, value: { value: String(count) } });
  });

  test('draws the road map by month in three terms', () => {
    const figure = blocksOf(build(sample)).find((block) => block.kind === 'figure' && block.id === 'roadmap-figure');
    expect(figure).toMatchObject({
      drawing: {
        bands: [
          { title: 'Jangka pendek', from: 2022, to: 2022 },
          { title: 'Jangka menengah', from: 2023, to: 2026 },
          { title: 'Jangka panjang', from: 2027, to: 2031 },
        ],
        groups: [
          { tone: 'dimension-1', bars: [{ from: '2022-09', to: '2023-06' }] },
          {
            tone: 'dimension-3',
            bars: [
              { from: '2023-01', to: '2023-12' },
              { text: 'QW', milestones: ['2023-05'] },
            ],
          },
        ],
      },
    });
  });

  test('leaves place, date and name of a signature to be filled by hand where the plan does not say them', () => {
    const signatures = blocksOf(build(sample)).findLast(({ kind }) => kind === 'signatures');
    expect(signatures).toMatchObject({
      signers: [{ capacity: ['Bupati Contoh,'], name: expect.stringMatching(/^…+$/) }],
    });
    expect(signatures).toMatchObject({ place: expect.stringMatching(/^…+$/), date: expect.stringMatching(/^…+$/) });
    expect(build(sample).cover?.placeAndYear).toBe('');
  });

  test('honours dimensions, sections and cover of a document block', () => {
    const parts = planOf(`${sampleText}
      document ringkas "Ringkas" {
        report masterplan  dimensions economy  sections strategy, action-plan  audience "Bupati"
        cover { title "Judul" subtitle "Anak judul" place "Sampit" date 2022-09 }
      }`).parts;
    const request = parts.document.find(({ name }) => name === 'ringkas');
    const document = build(parts, request ? { request } : {});
    expect(headingsOf(document, 1)).toEqual([
      'BAB I Strategi Pembangunan Smart City',
      'BAB II Rencana Aksi Smart City',
    ]);
    expect(cellsOf(tableOf(document, 'action-table'), 'total')).toEqual([['Jumlah seluruhnya', '100', '100', '']]);
    expect(document.cover).toMatchObject({ title: 'Judul', subtitle: 'Anak judul', placeAndYear: 'Sampit, 2022' });
  });

  test('is marked DRAF and lists the errors while the plan has some', () => {
    const finding = {
      code: 'unknown-name',
      severity: 'error',
      message: { id: 'Nama "x" tidak dikenal.', en: 'Unknown name "x".' },
      place: { element: 'kotim.ikm', path: 'owner' },
      related: [],
      fixes: [],
    } as const;
    const document = build(sample, { errors: [{ finding, where: 'plan.rencana:3' }] });
    expect(document.draft).toBe('DRAF');
    expect(headingsOf(document, 1).at(-1)).toBe('Kesalahan yang Masih Terbuka');
    expect(paragraphsOf(document).at(-1)).toBe('Nama "x" tidak dikenal. (plan.rencana:3)');
  });

  test('speaks where a chapter has no content, and never has an empty heading', () => {
    const document = build(planOf('plan kosong "Kosong" { uses kominfo-2021 }').parts);
    expect(paragraphsOf(document)).toContain('Rencana aksi belum memuat kegiatan pada saat dokumen ini disusun.');
    const blocks = blocksOf(document);
    const followers = blocks.flatMap((block, index) => (block.kind === 'heading' ? [blocks[index + 1]] : []));
    expect(followers.filter((next) => next === undefined)).toEqual([]);
    expect(headingsOf(document, 1)).toContain('BAB VI Penutup');
  });

  test('works without any plan element', () => {
    expect(headingsOf(build(planOf('').parts), 1).at(-1)).toBe('BAB VI Penutup');
  });

  test('is written in English too', () => {
    const headings = headingsOf(build(sample, { language: 'en' }), 1);
    expect(headings).toContain('CHAPTER IV Smart City Action Plan');
    expect(paragraphsOf(build(sample, { language: 'en' })).join(' ')).toContain('Rp1.65\u00a0billion');
  });

  test('knows the place of every row that comes from the plan', () => {
    const rows = tableOf(build(sample), 'action-table').rows.filter(({ role }) => role === 'body' || role === 'group');
    expect(rows.every(({ place }) => place)).toBe(true);
    expect(tableOf(build(sample), 'milestone-table').rows.at(-1)?.place).toEqual({
      element: 'kotim.pasar',
      path: 'milestone',
    });
  });
});
