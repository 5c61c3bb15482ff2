import type { BlockDraft, CellDraft, DocumentDraft, InlineDraft, RowDraft } from '@rencana/document';

type Text = string | InlineDraft;

const inlines = (parts: readonly Text[]): InlineDraft[] =>
  parts.map((part) => (typeof part === 'string' ? { kind: 'text', value: part } : part));
const paragraph = (...parts: Text[]): BlockDraft => ({ kind: 'paragraph', children: inlines(parts) });
const reference = (target: string): InlineDraft => ({ kind: 'reference', target });
const cell = (text: string, more: Partial<CellDraft> = {}): CellDraft => ({ content: inlines([text]), ...more });
const money = (millions: number | undefined): CellDraft => {
  const value =
    millions === undefined
      ? ({ kind: 'missing', why: 'Tidak dianggarkan.' } as const)
      : ({ kind: 'money', rupiah: `${millions}000000`, scale: 1e6 } as const);
  return { content: [{ kind: 'value', value }], value };
};

const dimensions = ['Governance', 'Branding', 'Economy', 'Living', 'People', 'Environment'] as const;
const tone = (index: number) => `dimension-${index + 1}` as 'dimension-1';

interface Action {
  readonly dimension: number;
  readonly title: string;
  readonly subdimension: string;
  readonly output: string;
  readonly owner: string;
  readonly support: string;
  readonly millions: readonly (number | undefined)[];
  readonly fund: string;
}

const titles = [
  'Portal layanan publik terpadu satu pintu',
  'Integrasi data kependudukan dengan layanan desa dan kelurahan',
  'Kalender acara dan promosi wisata pesisir',
  'Lapak usaha mikro: kurasi, foto produk, dan gerai daring',
] as const;

const actions: readonly Action[] = dimensions.flatMap((_, dimension) =>
  titles.map((title, index) => ({
    dimension,
    title,
    subdimension: 'Ekosistem industri yang berdaya saing',
    output: 'Jumlah layanan daring terintegrasi',
    owner: index % 2 ? 'Disdukcapil' : 'Diskopukmperindag',
    support: 'Diskominfo, Bappelitbangda',
    millions: [750, 1200, index === 1 ? undefined : 900, 650, 600].map((amount) => amount && amount + dimension * 10),
    fund: index % 2 ? 'APBD Kab.' : 'DAK fisik',
  })),
);

const years = [2023, 2024, 2025, 2026, 2027] as const;
const sums = (list: readonly Action[]): number[] => {
  const perYear = years.map((_, year) => list.reduce((sum, action) => sum + (action.millions[year] ?? 0), 0));
  return [...perYear, perYear.reduce((sum, amount) => sum + amount, 0)];
};

const actionRows: RowDraft[] = [
  {
    role: 'header',
    cells: [
      ...['No', 'Program/Kegiatan', 'Subdimensi', 'Indikator keluaran', 'SOPD pelaksana', 'SOPD pendukung'].map(
        (title) => cell(title, { rowspan: 2 }),
      ),
      cell('Anggaran (juta rupiah)', { colspan: 6 }),
      cell('Sumber dana', { rowspan: 2 }),
    ],
  },
  { role: 'header', cells: [...years.map((year) => cell(String(year))), cell('Jumlah')] },
  { role: 'numbers', cells: Array.from({ length: 13 }, (_, index) => cell(`(${index + 1})`)) },
  ...dimensions.flatMap((name, dimension): RowDraft[] => {
    const mine = actions.filter((action) => action.dimension === dimension);
    return [
      {
        role: 'group',
        tone: tone(dimension),
        cells: [cell(`Smart ${name}`, { colspan: 6 }), ...sums(mine).map(money), cell('')],
      },
      ...mine.map(
        (action): RowDraft => ({
          role: 'body',
          cells: [
            cell(String(actions.indexOf(action) + 1)),
            ...[action.title, action.subdimension, action.output, action.owner, action.support].map((text) =>
              cell(text),
            ),
            ...action.millions.map(money),
            money(sums([action])[5]),
            cell(action.fund),
          ],
        }),
      ),
    ];
  }),
  { role: 'total', cells: [cell('Jumlah seluruhnya', { colspan: 6 }), ...sums(actions).map(money), cell('')] },
];

const actionPlan: BlockDraft = {
  kind: 'table',
  id: 'tabel-aksi',
  caption: inlines(['Rencana aksi Smart City 2023–2027']),
  summary: 'Kegiatan menurut dimensi dengan perangkat daerah, anggaran per tahun, dan sumber dana.',
  density: 'compact',
  columns: [2.2, 12.5, 8, 9, 8.2, 8.2, 4.6, 4.6, 4.6, 4.6, 4.6, 5.2, 5.6].map((width, index) =>
    index === 0 ? { width, align: 'center' } : index > 5 && index < 12 ? { width, align: 'end' } : { width },
  ),
  rows: actionRows,
  note: inlines(['Keterangan: tanda – berarti tidak dianggarkan pada tahun itu.']),
};

const matrix: BlockDraft = {
  kind: 'table',
  id: 'tabel-irisan',
  caption: inlines(['Matriks irisan antardimensi (jumlah program bersama)']),
  summary: 'Baris dan kolom adalah dimensi; sel berisi jumlah program bersama.',
  columns: [{ width: 20 }, ...dimensions.map(() => ({ width: 13.6, align: 'center' as const }))],
  rows: [
    { role: 'header', cells: [cell('Dimensi'), ...dimensions.map((name) => cell(name, { align: 'center' }))] },
    ...dimensions.map(
      (name, row): RowDraft => ({
        role: 'body',
        cells: [
          cell(`Smart ${name}`, { header: true, tone: tone(row) }),
          ...dimensions.map((_, column) => {
            const shared = row === column ? 0 : (((row + column) % 4) as 0 | 1 | 2 | 3);
            return cell(row === column ? '·' : String(shared), { strength: shared });
          }),
        ],
      }),
    ),
  ],
  note: inlines(['Warna sel yang lebih gelap berarti irisan yang lebih banyak; angka tetap menjadi rujukan.']),
};

const strategy: BlockDraft = {
  kind: 'table',
  id: 'tabel-strategi',
  caption: inlines(['Sasaran dan strategi Smart Economy menurut subdimensi']),
  summary: 'Strategi, indikator, dan target menurut subdimensi.',
  columns: [{ width: 22 }, { width: 34 }, { width: 28 }, { width: 16, align: 'end' }],
  rows: [
    { role: 'header', cells: [cell('Subdimensi'), cell('Strategi'), cell('Indikator'), cell('Target 2027')] },
    { role: 'numbers', cells: ['(1)', '(2)', '(3)', '(4)'].map((text) => cell(text)) },
    ...['Ekosistem industri yang berdaya saing', 'Kesejahteraan rakyat', 'Ekosistem transaksi keuangan'].map(
      (name, index): RowDraft => ({
        role: 'body',
        cells: [
          cell(name, { header: true }),
          cell('Membuka jalan usaha mikro ke pasar digital melalui kurasi produk, legalitas, dan pendampingan'),
          cell('Jumlah usaha mikro ber-NIB', index === 1 ? { tone: 'warning' } : {}),
          {
            content: [
              { kind: 'value', value: { kind: 'number', value: String(12500 + index), digits: 0, unit: 'unit' } },
            ],
          },
        ],
      }),
    ),
  ],
};

const roadmap: BlockDraft = {
  kind: 'figure',
  id: 'gambar-peta-jalan',
  caption: inlines(['Peta jalan program utama 2022–2031; belah ketupat menandai tonggak']),
  alt: 'Bagan batang menurut bulan, 2022 sampai 2031, untuk dua belas program dalam enam dimensi.',
  drawing: {
    kind: 'roadmap',
    years: [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031],
    bands: [
      { title: 'Jangka pendek', from: 2022, to: 2022 },
      { title: 'Jangka menengah', from: 2023, to: 2027 },
      { title: 'Jangka panjang', from: 2028, to: 2031 },
    ],
    groups: dimensions.map((name, index) => ({
      tone: tone(index),
      title: `Smart ${name}`,
      bars: [
        { title: 'Portal layanan satu pintu', from: '2022-09', to: '2023-06', milestones: ['2023-06'], text: 'QW' },
        {
          title: 'Pembayaran nontunai pajak dan retribusi',
          from: `202${3 + (index % 3)}-01`,
          to: '2029-12',
          milestones: [],
        },
      ],
    })),
  },
};

const trajectory: BlockDraft = {
  kind: 'figure',
  id: 'gambar-lintasan',
  caption: inlines(['Lintasan indikator utama 2021–2027']),
  alt: 'Dua grafik garis. Indeks SPBE naik dari 2,10 (2021) ke 3,60 (2027); kemiskinan turun dari 6,21 ke 5,10 persen.',
  drawing: {
    kind: 'trajectory',
    legend: { baseline: 'Data dasar', target: 'Target', actual: 'Realisasi' },
    panels: [
      { title: 'Indeks SPBE', start: 2.1, step: 0.25, tone: 'dimension-1' as const, direction: 'up' as const },
      {
        title: 'Tingkat kemiskinan',
        start: 6.2,
        step: -0.18,
        tone: 'dimension-5' as const,
        direction: 'down' as const,
      },
    ].map(({ title, start, step, tone: color, direction }) => {
      const point = (year: number) => {
        const value = (start + (year - 2021) * step).toFixed(2);
        return { at: year, label: String(year), value, text: value.replace('.', ',') };
      };
      return {
        title,
        subtitle: direction === 'up' ? 'indeks · arah naik' : 'persen · arah turun',
        tone: color,
        direction,
        baseline: point(2021),
        targets: [2022, 2023, 2024, 2025, 2026, 2027].map(point),
        actuals: [point(2022)],
      };
    }),
  },
};

const bars: BlockDraft = {
  kind: 'figure',
  id: 'gambar-anggaran',
  caption: inlines(['Anggaran menurut dimensi (juta rupiah)']),
  alt: 'Enam batang: anggaran tiap dimensi, terbesar Smart Environment.',
  drawing: {
    kind: 'bars',
    unit: 'juta rupiah',
    bars: dimensions.map((name, index) => ({
      title: `Smart ${name}`,
      tone: tone(index),
      value: String(8760 + index * 1200),
      text: `${8 + index}.760`,
    })),
  },
  note: inlines(['Angka pada batang dibulatkan ke juta rupiah.']),
};

const profile: BlockDraft = {
  kind: 'profile',
  id: 'profil-lapak',
  tone: 'dimension-3',
  title: 'Lapak Usaha Mikro',
  badge: 'Quick win · Smart Economy',
  facts: [
    { term: 'Subdimensi', content: inlines(['Ekosistem industri yang berdaya saing']) },
    { term: 'SOPD pelaksana', content: inlines(['Dinas Koperasi, UKM, Perindustrian dan Perdagangan']) },
    { term: 'SOPD pendukung', content: inlines(['DPMPTSP, Diskominfo']) },
    { term: 'Jadwal', content: inlines(['September 2022 – Juni 2023']) },
    {
      term: 'Anggaran',
      content: [{ kind: 'value', value: { kind: 'money', rupiah: '750000000' } }],
    },
    {
      term: 'Status',
      content: [{ kind: 'chip', tone: 'warning', text: 'Pengembangan' }, ...inlines([' kemajuan 45%'])],
    },
    ...['Masalah', 'Sasaran penerima', 'Manfaat', 'Keunikan', 'Risiko dan penanganan', 'Keberlanjutan'].map((term) => ({
      term,
      wide: true,
      content: inlines([
        'Sebagian besar usaha mikro belum memiliki legalitas dan foto produk yang layak tayang, sehingga penjualan terbatas di pasar setempat.',
      ]),
    })),
  ],
};

const body: BlockDraft[] = [
  { kind: 'heading', level: 1, id: 'bab-strategi', title: 'Strategi Pembangunan Smart City' },
  {
    kind: 'paragraph',
    style: 'lead',
    children: inlines(['Enam dimensi, satu arah: layanan yang lebih mudah, lebih cepat, dan lebih adil.']),
  },
  paragraph(
    'Bab ini menguraikan strategi pembangunan pada enam dimensi. Setiap dimensi memuat sasaran, strategi per subdimensi, dan indikator. Prioritas daerah adalah dimensi ',
    { kind: 'strong', children: inlines(['Smart Economy']) },
    ', sesuai misi ketiga RPJMD',
    {
      kind: 'footnote',
      children: inlines([
        'Peraturan Daerah tentang ',
        { kind: 'emphasis', children: inlines(['Rencana Pembangunan Jangka Menengah Daerah']) },
        '.',
      ]),
    },
    '. Rincian program terdapat pada ',
    reference('tabel-aksi'),
    ' dan peta jalannya pada ',
    reference('gambar-peta-jalan'),
    '; lihat juga ',
    { kind: 'link', href: 'https://example.go.id/rencana?tahun=2022&bab=3', children: inlines(['laman rencana']) },
    '.',
  ),
  { kind: 'heading', level: 2, id: 'sub-economy', title: 'Smart Economy', tone: 'dimension-3' },
  paragraph(
    'Perekonomian daerah bertumpu pada perkebunan, perdagangan, dan jasa pelabuhan. Usaha mikro menyerap tenaga kerja terbesar, tetapi baru sebagian yang memiliki legalitas usaha dan akses ke pasar digital.',
  ),
  { kind: 'heading', level: 3, id: 'sub-sasaran', title: 'Sasaran dan strategi' },
  paragraph(
    'Sasaran dimensi ini dicapai melalui tiga subdimensi sebagaimana disajikan pada ',
    reference('tabel-strategi'),
    '.',
  ),
  strategy,
  {
    kind: 'list',
    ordered: 'alpha',
    items: [
      [paragraph('Meningkatnya jumlah usaha mikro yang memiliki legalitas dan bertransaksi secara daring.')],
      [
        paragraph('Menurunnya tingkat kemiskinan:'),
        {
          kind: 'list',
          ordered: 'decimal',
          items: [[paragraph('kemitraan petani swadaya;')], [paragraph('keterjangkauan bahan pokok.')]],
        },
        paragraph('Keduanya dipantau tiap triwulan.'),
      ],
      [paragraph('Meningkatnya transaksi nontunai pada penerimaan daerah.')],
    ],
  },
  {
    kind: 'callout',
    tone: 'warning',
    title: 'Catatan reviu tahap IV',
    children: [
      paragraph('Target indikator “Jumlah usaha mikro ber-NIB” perlu diselaraskan sebelum dokumen ditetapkan:'),
      { kind: 'list', items: [[paragraph('data dasar tahun 2021;')], [paragraph('target tahun 2027.')]] },
    ],
  },
  { kind: 'heading', level: 4, id: 'sub-lintasan', title: 'Lintasan indikator' },
  paragraph('Data dasar dan target disajikan pada ', reference('gambar-lintasan'), '.'),
  trajectory,
  { kind: 'heading', level: 2, id: 'sub-irisan', title: 'Irisan antardimensi' },
  paragraph('Hasil lokakarya memperlihatkan irisan menurut ', reference('tabel-irisan'), '.'),
  matrix,
  { kind: 'landscape', children: [{ kind: 'heading', level: 2, id: 'sub-aksi', title: 'Rencana aksi' }, actionPlan] },
  { kind: 'landscape', children: [{ kind: 'heading', level: 2, id: 'sub-peta', title: 'Peta jalan' }, roadmap] },
  { kind: 'heading', level: 2, id: 'sub-profil', title: 'Profil quick win' },
  profile,
  bars,
  { kind: 'heading', level: 1, id: 'bab-penutup', title: 'Penutup' },
  {
    kind: 'list',
    ordered: 'decimal',
    items: [[paragraph('Rencana ini ditinjau setiap tahun.')], [paragraph('Tinjauan dipimpin Dewan Smart City.')]],
  },
  {
    kind: 'paragraph',
    style: 'centered',
    children: inlines(['Ditetapkan di Sampit', { kind: 'break' }, 'pada 22 September 2022']),
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, id: 'sub-sahkan', title: 'Lembar persetujuan' },
  paragraph('Masterplan Smart City telah dibahas dan disetujui untuk dilaksanakan oleh seluruh perangkat daerah.'),
  {
    kind: 'signatures',
    place: 'Sampit',
    date: '22 September 2022',
    signers: [
      {
        capacity: ['Ketua Tim Pelaksana', 'Smart City,'],
        name: 'NAMA KETUA TIM',
        rank: 'Pembina Utama Muda',
        number: '19XXXXXX',
      },
      {
        capacity: ['Kepala Dinas Komunikasi', 'dan Informatika,'],
        name: 'NAMA KEPALA DINAS',
        rank: 'Pembina Tingkat I',
      },
      { capacity: ['Menyetujui:', 'Bupati Kotawaringin Timur,'], name: 'NAMA BUPATI' },
    ],
  },
];

/** A document with every kind of node, close to a real book; names and amounts are placeholders. */
export const sampleDraft: DocumentDraft = {
  language: 'id',
  title: 'Masterplan Smart City Kabupaten Kotawaringin Timur 2022–2031 – Buku 2',
  subject: 'Rencana Induk Smart City',
  author: 'Pemerintah Kabupaten Kotawaringin Timur',
  keywords: ['smart city', 'masterplan'],
  date: '2022-09-22',
  cover: {
    organisation: 'Pemerintah Kabupaten Kotawaringin Timur',
    series: 'Masterplan Smart City',
    volume: 'Buku 2',
    title: 'Rencana Induk\nSmart City',
    subtitle: 'Kabupaten Kotawaringin Timur',
    period: '2022–2031',
    placeAndYear: 'Sampit, 2022',
  },
  parts: [
    {
      numbering: 'roman',
      blocks: [
        { kind: 'heading', level: 1, id: 'kata-pengantar', unnumbered: true, title: 'Kata Pengantar' },
        ...Array.from({ length: 3 }, () =>
          paragraph(
            'Smart City bukan semata-mata urusan perangkat dan aplikasi. Tujuan kita adalah pelayanan publik yang lebih mudah, lebih cepat, dan lebih adil bagi seluruh warga, dari ibu kota kabupaten hingga kecamatan di hulu sungai.',
          ),
        ),
        {
          kind: 'signatures',
          place: 'Sampit',
          date: '22 September 2022',
          signers: [{ capacity: ['Bupati Kotawaringin Timur,'], name: 'NAMA BUPATI' }],
        },
        { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
        { kind: 'contents', of: 'tables', title: 'Daftar Tabel' },
        { kind: 'contents', of: 'figures', title: 'Daftar Gambar' },
      ],
    },
    { numbering: 'arabic', blocks: body },
  ],
};
