import type { Block, Draft, RoadmapBar, TrajectoryPoint } from '@rencana/document';

type FigureDraft = Extract<Draft<Block>, { kind: 'figure' }>;

const bar = (title: string, from: string, to: string, milestones: string[] = [], text?: string): RoadmapBar => ({
  title,
  from,
  to,
  milestones,
  ...(text && { text }),
});

export const roadmapFigure: FigureDraft = {
  kind: 'figure',
  id: 'peta-jalan',
  caption: [
    {
      kind: 'text',
      value: 'Peta jalan program utama 2022–2031; belah ketupat menandai tonggak, QW menandai quick win',
    },
  ],
  short: 'Peta jalan program utama 2022–2031',
  alt: 'Peta jalan enam dimensi per bulan: Portal layanan satu pintu (QW) September 2022 sampai Juni 2023, dan seterusnya.',
  drawing: {
    kind: 'roadmap',
    years: [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031],
    bands: [
      { title: 'Jangka pendek', from: 2022, to: 2022 },
      { title: 'Jangka menengah', from: 2023, to: 2027 },
      { title: 'Jangka panjang', from: 2028, to: 2031 },
    ],
    groups: [
      {
        tone: 'dimension-1',
        title: 'Smart Governance',
        bars: [
          bar('Portal layanan satu pintu', '2022-09', '2023-06', ['2023-06'], 'QW'),
          bar('Satu Data Sungai Rimba', '2023-01', '2027-12', ['2025-12']),
        ],
      },
      {
        tone: 'dimension-2',
        title: 'Smart Branding',
        bars: [
          bar('Katalog investasi berbasis peta', '2023-01', '2024-12'),
          bar('Penataan tepian sungai', '2023-01', '2028-12', ['2026-12']),
        ],
      },
      {
        tone: 'dimension-3',
        title: 'Smart Economy',
        bars: [
          bar('Lapak UMKM Rimba', '2022-09', '2023-06', ['2023-06'], 'QW'),
          bar('Pembayaran nontunai pajak dan retribusi', '2023-01', '2027-12'),
        ],
      },
      {
        tone: 'dimension-4',
        title: 'Smart Living',
        bars: [bar('Antrean puskesmas daring', '2022-03', '2023-12', ['2022-12'])],
      },
      {
        tone: 'dimension-5',
        title: 'Smart Society',
        bars: [bar('Layanan darurat terpadu', '2022-09', '2023-06', ['2023-03'], 'QW')],
      },
      {
        tone: 'dimension-6',
        title: 'Smart Environment',
        bars: [bar('Peringatan dini karhutla', '2022-06', '2025-12', ['2023-12'])],
      },
    ],
  },
};

const point = (at: number, value: string, text = value.replace('.', ',')): TrajectoryPoint => ({
  at,
  label: String(at),
  value,
  text,
});
const points = (from: number, ...values: string[]): TrajectoryPoint[] =>
  values.map((value, index) => point(from + index, value));

export const trajectoryFigure: FigureDraft = {
  kind: 'figure',
  id: 'gambar-lintasan',
  caption: [{ kind: 'text', value: 'Lintasan indikator utama 2021–2027' }],
  alt: 'Empat lintasan. Indeks SPBE: data dasar 2,10 (2021), target 3,60 (2027), realisasi 2,66 (2023).',
  note: [{ kind: 'text', value: 'Angka rekaan.' }],
  place: { element: 'rimba.spbe', path: '' },
  drawing: {
    kind: 'trajectory',
    legend: { baseline: 'Data dasar', target: 'Target', actual: 'Realisasi' },
    panels: [
      {
        title: 'Indeks SPBE',
        subtitle: 'indeks 1–5 · arah naik',
        tone: 'dimension-1',
        direction: 'up',
        baseline: point(2021, '2.10'),
        targets: points(2022, '2.40', '2.60', '2.90', '3.20', '3.40', '3.60'),
        actuals: points(2022, '2.28', '2.66'),
      },
      {
        title: 'Jumlah UMKM ber-NIB',
        subtitle: 'unit usaha · arah naik',
        tone: 'dimension-3',
        direction: 'up',
        baseline: point(2021, '4200', '4.200'),
        targets: [5000, 6500, 8000, 9500, 11000, 12500].map((value, index) =>
          point(2022 + index, String(value), `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`),
        ),
        actuals: [point(2022, '5310', '5.310'), point(2023, '6120', '6.120')],
      },
      {
        title: 'Tingkat kemiskinan',
        subtitle: 'persen · arah turun',
        tone: 'dimension-5',
        direction: 'down',
        baseline: point(2021, '6.21'),
        targets: points(2022, '6.00', '5.80', '5.60', '5.40', '5.25', '5.10'),
        actuals: points(2022, '6.05', '5.72'),
      },
      {
        title: 'Pengurangan sampah',
        subtitle: 'persen · arah naik',
        tone: 'dimension-6',
        direction: 'up',
        baseline: point(2021, '12.4'),
        targets: points(2022, '15.0', '18.0', '21.0', '24.0', '27.0', '30.0'),
        actuals: points(2022, '14.2', '18.4'),
      },
    ],
  },
};

export const budgetFigure: FigureDraft = {
  kind: 'figure',
  id: 'gambar-anggaran',
  caption: [{ kind: 'text', value: 'Anggaran menurut dimensi 2023–2027' }],
  alt: 'Anggaran dalam juta rupiah: Smart Governance 8.760, Smart Branding 20.950, Smart Economy 10.230.',
  drawing: {
    kind: 'bars',
    unit: 'juta rupiah',
    bars: [
      { title: 'Smart Governance', tone: 'dimension-1', value: '8760', text: '8.760' },
      { title: 'Smart Branding', tone: 'dimension-2', value: '20950', text: '20.950' },
      { title: 'Smart Economy', tone: 'dimension-3', value: '10230', text: '10.230' },
    ],
  },
};
