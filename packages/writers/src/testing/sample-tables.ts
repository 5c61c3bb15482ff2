import type { Block, CellDraft, Draft, InlineDraft, RowDraft, Tone } from '@rencana/document';

type Table = Extract<Draft<Block>, { kind: 'table' }>;

const text = (value: string): InlineDraft => ({ kind: 'text', value });
const cell = (value: string, more: Partial<CellDraft> = {}): CellDraft => ({ content: [text(value)], ...more });
const money = (millions: number): CellDraft => {
  if (millions === 0) {
    const missing = { kind: 'missing', why: 'Tidak dianggarkan.' } as const;
    return { content: [{ kind: 'value', value: missing }], value: missing };
  }
  const value = { kind: 'money', rupiah: `${millions}000000`, scale: 1e6 } as const;
  return { content: [{ kind: 'value', value }], value };
};
const header = (...cells: CellDraft[]): RowDraft => ({ role: 'header', cells });
const numbers = (count: number): RowDraft => ({
  role: 'numbers',
  cells: Array.from({ length: count }, (_, index) => cell(`(${index + 1})`)),
});

const number = (value: string, digits: number, unit: string): CellDraft => {
  const typed = { kind: 'number', value, digits, unit } as const;
  return { content: [{ kind: 'value', value: typed }], value: typed };
};

export const indicatorTable: Table = {
  kind: 'table',
  id: 'tabel-sasaran',
  caption: [text('Sasaran dan strategi Smart Economy menurut subdimensi')],
  summary: 'Tiga subdimensi dengan strategi, indikator, dan target 2027.',
  columns: [{ width: 22 }, { width: 34 }, { width: 28 }, { width: 16, align: 'end' }],
  rows: [
    header(cell('Subdimensi'), cell('Strategi'), cell('Indikator'), cell('Target 2027')),
    numbers(4),
    {
      role: 'body',
      place: { element: 'rimba.umkm-nib', path: 'target.2027' },
      cells: [
        cell('Ekosistem industri yang berdaya saing', { header: true }),
        cell('Membuka jalan UMKM ke pasar digital melalui kurasi produk, legalitas, dan pendampingan'),
        cell('Jumlah UMKM ber-NIB'),
        number('12500', 0, 'unit'),
      ],
    },
    {
      role: 'body',
      cells: [
        cell('Kesejahteraan rakyat', { header: true }),
        cell('Menjaga keterjangkauan bahan pokok dan memperluas kemitraan petani swadaya'),
        cell('Tingkat kemiskinan'),
        number('5.1', 1, '%'),
      ],
    },
    {
      role: 'body',
      cells: [
        cell('Ekosistem transaksi keuangan', { header: true }),
        cell('Memperluas pembayaran nontunai pada pajak, retribusi, dan pasar rakyat'),
        cell('Indeks ETPD'),
        number('98.64', 2, '%'),
      ],
    },
  ],
};

const dimensions: readonly (readonly [string, Tone])[] = [
  ['Smart Governance', 'dimension-1'],
  ['Smart Branding', 'dimension-2'],
  ['Smart Economy', 'dimension-3'],
  ['Smart Living', 'dimension-4'],
  ['Smart Society', 'dimension-5'],
  ['Smart Environment', 'dimension-6'],
];

const shared = [
  [0, 2, 4, 3, 2, 1],
  [2, 0, 3, 1, 2, 1],
  [4, 3, 0, 1, 2, 2],
  [3, 1, 1, 0, 2, 3],
  [2, 2, 2, 2, 0, 2],
  [1, 1, 2, 3, 2, 0],
];

export const matrixTable: Table = {
  kind: 'table',
  id: 'tabel-irisan',
  caption: [text('Matriks irisan antardimensi (jumlah program bersama)')],
  summary: 'Jumlah program bersama tiap pasangan dimensi; terbanyak Smart Governance dan Smart Economy, empat program.',
  columns: [{ width: 20 }, ...dimensions.map(() => ({ width: 13, align: 'center' as const }))],
  rows: [
    header(cell('Dimensi'), ...dimensions.map(([title]) => cell(title.replace('Smart ', '')))),
    ...dimensions.map(
      ([title, tone], row): RowDraft => ({
        role: 'body',
        cells: [
          cell(title, { header: true, tone }),
          ...shared[row]!.map((count) =>
            cell(count === 0 ? '·' : String(count), { strength: Math.min(count, 3) as 0 | 1 | 2 | 3 }),
          ),
        ],
      }),
    ),
  ],
  note: [text('Warna sel yang lebih gelap berarti irisan yang lebih banyak; angka tetap menjadi rujukan.')],
};

type Action = readonly [
  title: string,
  sub: string,
  output: string,
  lead: string,
  support: string,
  amounts: readonly number[],
  fund: string,
];

const actions: readonly (readonly Action[])[] = [
  [
    [
      'Portal layanan publik terpadu satu pintu',
      'Pelayanan publik',
      'Jumlah layanan daring terintegrasi',
      'DPMPTSP',
      'Diskominfo, Disdukcapil',
      [750, 1200, 900, 650, 600],
      'APBD Kab.',
    ],
    [
      'Integrasi data kependudukan dengan layanan desa dan kelurahan',
      'Pelayanan publik',
      'Persentase desa yang terhubung',
      'Disdukcapil',
      'DPMD, Diskominfo',
      [420, 480, 510, 0, 0],
      'APBD Kab.',
    ],
    [
      'Satu Data Sungai Rimba',
      'Kebijakan publik',
      'Persentase data prioritas berstandar',
      'Bappelitbangda',
      'Diskominfo, BPS',
      [350, 500, 450, 400, 400],
      'APBD Kab.',
    ],
  ],
  [
    [
      'Kalender acara dan promosi wisata',
      'Ekosistem pariwisata',
      'Jumlah kunjungan wisatawan',
      'Disbudpar',
      'Diskominfo',
      [300, 350, 350, 400, 400],
      'APBD Kab.',
    ],
    [
      'Penataan wajah kota tepian sungai',
      'Wajah kota',
      'Panjang tepian yang tertata',
      'Dinas PUPR',
      'Disperkim, DLH',
      [2500, 4800, 5200, 3600, 1500],
      'DAK fisik',
    ],
  ],
  [
    [
      'Lapak UMKM Rimba: kurasi, foto produk, dan gerai daring',
      'Ekosistem industri yang berdaya saing',
      'Jumlah UMKM yang bertransaksi daring',
      'Diskopukmperindag',
      'DPMPTSP',
      [400, 600, 650, 700, 700],
      'APBD Kab.',
    ],
    [
      'Kemitraan petani sawit swadaya dan pabrik',
      'Kesejahteraan rakyat',
      'Luas kebun swadaya bermitra',
      'Dinas Pertanian',
      'Swasta',
      [500, 800, 800, 650, 500],
      'CSR/TJSL',
    ],
  ],
];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const byYear = (group: readonly Action[]): number[] =>
  [0, 1, 2, 3, 4].map((year) => sum(group.map(([, , , , , amounts]) => amounts[year]!)));

function actionRows(): RowDraft[] {
  let count = 0;
  return actions.flatMap((group, index): RowDraft[] => {
    const [title, tone] = dimensions[index]!;
    const totals = byYear(group);
    return [
      { role: 'group', tone, cells: [cell(title, { colspan: 6 }), ...totals.map(money), money(sum(totals)), cell('')] },
      ...group.map(([name, sub, output, lead, support, amounts, fund]): RowDraft => {
        count += 1;
        return {
          role: 'body',
          place: { element: `rimba.aksi-${count}`, path: '' },
          cells: [
            ...[String(count), name, sub, output, lead, support].map((value) => cell(value)),
            ...amounts.map(money),
            money(sum(amounts)),
            cell(fund),
          ],
        };
      }),
    ];
  });
}

export const actionTable: Table = {
  kind: 'table',
  id: 'rencana-aksi',
  caption: [text('Rencana aksi Smart City Kabupaten Sungai Rimba 2023–2027')],
  summary: 'Tujuh program menurut dimensi dengan pelaksana, anggaran per tahun, dan sumber dana.',
  density: 'compact',
  columns: [
    { width: 2.2, align: 'center' },
    ...[12.5, 8, 9, 8.2, 8.2].map((width) => ({ width })),
    ...[4.6, 4.6, 4.6, 4.6, 4.6, 5.2].map((width) => ({ width, align: 'end' as const })),
    { width: 5.6 },
  ],
  rows: [
    header(
      ...['No', 'Program/Kegiatan', 'Subdimensi', 'Indikator keluaran', 'SOPD pelaksana', 'SOPD pendukung'].map(
        (title) => cell(title, { rowspan: 2 }),
      ),
      cell('Anggaran (juta rupiah)', { colspan: 6 }),
      cell('Sumber dana', { rowspan: 2 }),
    ),
    header(...['2023', '2024', '2025', '2026', '2027', 'Jumlah'].map((title) => cell(title))),
    numbers(13),
    ...actionRows(),
    {
      role: 'total',
      cells: [
        cell('Jumlah', { colspan: 6 }),
        ...byYear(actions.flat()).map(money),
        money(sum(byYear(actions.flat()))),
        cell(''),
      ],
    },
  ],
  note: [text('Tanda – berarti tidak dianggarkan pada tahun itu.')],
};
