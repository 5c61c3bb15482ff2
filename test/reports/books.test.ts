import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { bookSampleText } from './book-sample.ts';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const sample = planOf(bookSampleText).parts;
const empty = planOf('plan kosong "Kosong" { uses kominfo-2021 }').parts;

function build(name: string, parts: PlanParts = sample, options: Partial<ReportOptions> = {}): Document {
  const report = reports.find((each) => each.name === name)!;
  return report.build(parts, { language: 'id', errors: [], ...options });
}

const figureOf = (document: Document, id: string) =>
  blocksOf(document).find((block) => block.kind === 'figure' && block.id === id);

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

describe('the quick-win book', () => {
  test('opens with the criteria, has a page for each quick win and ends with what was not chosen', () => {
    expect(headingsOf(build('quickwin-book'), 1).slice(2)).toEqual([
      'BAB I Pendahuluan',
      'BAB II Profil Quick Win',
      'BAB III Jadwal dan Anggaran',
      'BAB IV Penutup',
      'Lampiran A Usulan yang Tidak Dipilih',
    ]);
    const blocks = blocksOf(build('quickwin-book'));
    const names = cellsOf(tableOf(build('quickwin-book'), 'summary-table'), 'body').map(([, name]) => name);
    expect(names).toEqual(blocks.flatMap((block) => (block.kind === 'profile' ? [block.title] : [])));
    const card = blocks.findIndex(({ kind }) => kind === 'profile');
    expect(blocks[card]).toMatchObject({ title: 'Pasar nontunai' });
    expect(blocks[card - 1]).toEqual({ kind: 'page-break' });
  });

  test('shows how each meets the criteria', () => {
    expect(cellsOf(tableOf(build('quickwin-book'), 'criteria-table'), 'body')).toEqual([
      ['1', 'Pasar nontunai', '10', 'Diskominfo', 'Rp25\u00a0juta', 'Pedagang nontunai', 'Layanan yang baik'],
    ]);
  });

  test('has their money by year and by fund with equal totals', () => {
    const document = build('quickwin-book');
    expect(cellsOf(tableOf(document, 'quickwin-budget-table'), 'total')).toEqual([['Jumlah', '25', '25']]);
    expect(cellsOf(tableOf(document, 'fund-table'), 'total')).toEqual([['Jumlah', '25', '25']]);
  });

  test('has no profile chapter without profiles in the wanted sections', () => {
    const { parts } = planOf(`${bookSampleText}\ndocument qw "QW" { report quickwin-book  sections budget }`);
    const request = parts.document.find(({ name }) => name === 'qw')!;
    expect(headingsOf(build('quickwin-book', parts, { request }), 1)).toEqual(['BAB I Jadwal dan Anggaran']);
  });
});

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

const books = ['analysis', 'executive-summary', 'quickwin-book', 'roadmap', 'public-services'];

describe.each(books)('%s', (name) => {
  test.each(['id', 'en'] as const)('never has a heading without content in %s', (language) => {
    for (const parts of [sample, empty, planOf('').parts]) {
      const blocks = blocksOf(build(name, parts, { language }));
      const last = blocks.at(-1);
      expect(last?.kind).not.toBe('heading');
      const hollow = blocks.filter((block, index) => {
        const next = blocks[index + 1];
        return block.kind === 'heading' && next?.kind === 'heading' && next.level <= block.level;
      });
      expect(hollow).toEqual([]);
    }
  });

  test('refers only to what stands in it', () => {
    for (const parts of [sample, empty]) {
      const text = JSON.stringify(build(name, parts));
      const targets = [...text.matchAll(/"kind":"reference","target":"([^"]+)"/g)].map(([, target]) => target);
      for (const target of targets) expect(text).toContain(`"id":"${target}"`);
    }
  });

  test('knows the place of every body row', () => {
    const rows = blocksOf(build(name)).flatMap((block) =>
      block.kind === 'table' && !['swot-matrix', 'fund-table', 'term-table'].includes(block.id)
        ? block.rows.filter(({ role }) => role === 'body')
        : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ place }) => !place)).toEqual([]);
  });
});

/** A document block of its own after the sample. */
function buildAsked(document: string, language: 'id' | 'en' = 'id', more = ''): Document {
  const { parts } = planOf(`${bookSampleText}\n${more}\ndocument d "D" { ${document} }`);
  const request = parts.document.find(({ name }) => name === 'd')!;
  return build(request.report!, parts, { request, language });
}

describe('a book of some dimensions', () => {
  test('counts in words only what it shows', () => {
    const paragraphs = paragraphsOf(buildAsked('report executive-summary  dimensions economy'));
    expect(paragraphs.find((paragraph) => paragraph.includes('mengarahkan'))).toContain(
      'pembangunan satu dimensi melalui satu kegiatan dan satu quick win yang diukur dengan satu indikator. Kebutuhan anggarannya Rp100\u00a0juta.',
    );
  });

  test('counts only its own nominations', () => {
    const economy = paragraphsOf(buildAsked('report quickwin-book  dimensions economy'));
    expect(economy).toContain('Dari dua usulan yang dibahas, satu ditetapkan sebagai quick win.');
    const governance = paragraphsOf(buildAsked('report quickwin-book  dimensions governance'));
    expect(governance.join(' ')).not.toContain('usulan yang dibahas');
  });
});

test('an empty plan is not told to be carried out by nothing', () => {
  expect(paragraphsOf(build('executive-summary', empty))).toContain(
    'Masterplan Smart City Kosong mengarahkan pembangunan enam dimensi.',
  );
  expect(paragraphsOf(build('analysis', empty)).join(' ')).not.toMatch(/dikaji pada \w+ dimensi/);
});

test('what enacts the plan is told even while something has no owner', () => {
  const text = paragraphsOf(
    buildAsked(
      'report executive-summary',
      'id',
      `regulation perbup "Peraturan Bupati" { number "3 Tahun 2022"  level regent }
      extend plan kotim { enacted-by perbup }
      action tanpa "Tanpa pemilik" in economy`,
    ),
  );
  expect(text).toContain('Landasan kebijakan pelaksanaan masterplan ini adalah Peraturan Bupati Nomor 3 Tahun 2022.');
});

test.each(books)('the English %s does not use a plural for one', (name) => {
  const text = paragraphsOf(build(name, sample, { language: 'en' })).join(' ');
  expect(text).not.toMatch(
    /\bone (?:\w+ )?(?:actions|programmes|wins|indicators|agencies|services|objectives|of them begin\b|end\b)/,
  );
});

describe('where nothing has come so far', () => {
  const more = `quickwin parkir-lagi "Parkir lagi" in living { nomination { decision nominated } }
    action taman "Taman" in living`;

  test.each([
    ['id', 'Dari satu usulan yang dibahas, belum satu pun ditetapkan sebagai quick win.'],
    ['en', 'Nominations discussed: one; none has been named a quick win yet.'],
  ] as const)('the quick-win book says so in a sentence in %s', (language, sentence) => {
    const document = buildAsked('report quickwin-book  dimensions living', language, more);
    expect(paragraphsOf(document)).toContain(sentence);
  });

  test.each([
    ['id', 'belum ada yang berjadwal.'],
    ['en', 'None of the actions and quick wins has a schedule yet.'],
  ] as const)('the road map says so in a sentence in %s', (language, sentence) => {
    expect(paragraphsOf(buildAsked('report roadmap  dimensions living', language, more)).join(' ')).toContain(sentence);
  });
});
