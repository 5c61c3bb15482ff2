import {
  type BlockDraft,
  type Document,
  type DocumentDraft,
  finishDocument,
  type InlineDraft,
} from '@rencana/document';
import { budgetFigure, roadmapFigure, trajectoryFigure } from './sample-figures.ts';
import { actionTable, indicatorTable, matrixTable } from './sample-tables.ts';

const text = (value: string): InlineDraft => ({ kind: 'text', value });
const strong = (value: string): InlineDraft => ({ kind: 'strong', children: [text(value)] });
const paragraph = (...children: InlineDraft[]): BlockDraft => ({ kind: 'paragraph', children });
const reference = (target: string): InlineDraft => ({ kind: 'reference', target });

const front: readonly BlockDraft[] = [
  { kind: 'heading', level: 1, id: 'kata-pengantar', title: 'Kata Pengantar', unnumbered: true },
  { kind: 'paragraph', style: 'lead', children: [text('Dokumen ini adalah contoh; kabupatennya rekaan.')] },
  paragraph(
    text(
      'Rencana induk ini disusun bersama perangkat daerah, dunia usaha, perguruan tinggi, dan masyarakat. Isinya menjadi pegangan pelaksanaan kota cerdas selama sepuluh tahun.',
    ),
  ),
  {
    kind: 'signatures',
    place: 'Muara Rimba',
    date: '22 September 2022',
    signers: [{ capacity: ['Ketua Tim Pelaksana'], name: 'Contoh Nama, S.T., M.T.', rank: 'Pembina Tingkat I' }],
  },
  { kind: 'contents', of: 'headings', title: 'Daftar Isi', entries: [] },
  { kind: 'contents', of: 'tables', title: 'Daftar Tabel', entries: [] },
  { kind: 'contents', of: 'figures', title: 'Daftar Gambar', entries: [] },
];

const strategy: readonly BlockDraft[] = [
  { kind: 'heading', level: 1, id: 'pendahuluan', title: 'Pendahuluan' },
  paragraph(text('Bab ini memuat latar belakang dan maksud penyusunan.')),
  { kind: 'heading', level: 2, id: 'latar', title: 'Latar belakang' },
  paragraph(
    text('Anggaran seluruh program sebesar '),
    { kind: 'value', value: { kind: 'money', rupiah: '61950000000', text: 'Rp61,95\u00a0miliar' } },
    text(' untuk '),
    { kind: 'value', value: { kind: 'date', iso: '2023..2027' } },
    text(', ditetapkan pada '),
    { kind: 'value', value: { kind: 'date', iso: '2022-09-22' } },
    text('. Pemutakhiran data tersedia di '),
    { kind: 'link', href: 'https://example.org/sungai-rimba', children: [text('laman contoh')] },
    text('.'),
  ),
  {
    kind: 'list',
    items: [
      [paragraph(strong('Maksud'), text(': satu rencana bagi semua perangkat daerah.'))],
      [
        paragraph(text('Tujuan:')),
        {
          kind: 'list',
          ordered: 'decimal',
          items: [[paragraph(text('layanan publik yang cepat;'))], [paragraph(text('data yang satu.'))]],
        },
      ],
    ],
  },
  { kind: 'heading', level: 1, id: 'strategi', title: 'Strategi Pembangunan Smart City' },
  paragraph(
    text('Bab ini menguraikan strategi pembangunan pada enam dimensi. Setiap dimensi memuat sasaran, strategi, dan '),
    { kind: 'emphasis', children: [text('indikator')] },
    text(' yang menjadi ukuran keberhasilan. Prioritas daerah adalah '),
    strong('Smart Economy'),
    text(', sesuai misi ketiga daerah'),
    { kind: 'footnote', children: [text('Rumusan misi dalam contoh ini adalah rekaan.')] },
    text('. Rincian program terdapat pada '),
    reference('rencana-aksi'),
    text(' dan peta jalannya pada '),
    reference('peta-jalan'),
    text('.'),
  ),
  { kind: 'heading', level: 2, id: 'ekonomi', title: 'Smart Economy', tone: 'dimension-3' },
  paragraph(
    text(
      'Perekonomian Sungai Rimba bertumpu pada perkebunan, perdagangan, dan jasa pelabuhan. Strategi dimensi ini menempatkan pelaku usaha mikro sebagai penerima manfaat pertama.',
    ),
  ),
  { kind: 'heading', level: 3, id: 'sasaran', title: 'Sasaran dan strategi' },
  indicatorTable,
  {
    kind: 'list',
    ordered: 'alpha',
    items: [
      [paragraph(text('Meningkatnya jumlah usaha mikro yang memiliki legalitas dan bertransaksi secara daring.'))],
      [paragraph(text('Menurunnya tingkat kemiskinan melalui perluasan kemitraan dan keterjangkauan bahan pokok.'))],
      [paragraph(text('Meningkatnya transaksi nontunai pada penerimaan daerah.'))],
    ],
  },
  {
    kind: 'callout',
    tone: 'warning',
    title: 'Catatan reviu tahap IV',
    children: [
      paragraph(text('Target indikator “Jumlah UMKM ber-NIB” perlu diselaraskan sebelum dokumen ditetapkan.')),
    ],
  },
  { kind: 'heading', level: 3, id: 'lintasan', title: 'Lintasan indikator' },
  trajectoryFigure,
  { kind: 'heading', level: 4, id: 'cara-baca', title: 'Cara membaca gambar' },
  paragraph(text('Persegi adalah data dasar, lingkaran target, dan silang realisasi.')),
  { kind: 'heading', level: 2, id: 'irisan', title: 'Irisan antardimensi' },
  matrixTable,
  budgetFigure,
];

const wide: BlockDraft = {
  kind: 'landscape',
  children: [
    { kind: 'heading', level: 2, id: 'aksi', title: 'Rencana aksi' },
    actionTable,
    { kind: 'page-break' },
    { kind: 'heading', level: 2, id: 'jalan', title: 'Peta jalan' },
    roadmapFigure,
  ],
};

const profile: readonly BlockDraft[] = [
  { kind: 'heading', level: 2, id: 'profil', title: 'Profil quick win' },
  {
    kind: 'profile',
    id: 'lapak',
    tone: 'dimension-3',
    badge: 'Quick win · Smart Economy',
    title: 'Lapak UMKM Rimba',
    place: { element: 'rimba.lapak', path: '' },
    facts: [
      { term: 'Subdimensi', content: [text('Ekosistem industri yang berdaya saing')] },
      { term: 'SOPD pelaksana', content: [text('Dinas Koperasi, UKM, Perindustrian dan Perdagangan')] },
      { term: 'SOPD pendukung', content: [text('DPMPTSP, Diskominfo')] },
      { term: 'Jadwal', content: [{ kind: 'value', value: { kind: 'date', iso: '2022-09..2023-06' } }] },
      {
        term: 'Anggaran',
        content: [{ kind: 'value', value: { kind: 'money', rupiah: '750000000' } }, text(' (APBD Kabupaten)')],
        place: { element: 'rimba.lapak', path: 'budget' },
      },
      { term: 'Status', content: [{ kind: 'chip', tone: 'good', text: 'Berjalan' }, text(' kemajuan 45%')] },
      {
        term: 'Masalah',
        wide: true,
        content: [text('Sebagian usaha mikro belum memiliki legalitas dan foto produk yang layak tayang.')],
      },
      { term: 'Penerima', wide: true, content: [text('Usaha mikro di dua kecamatan.')] },
      {
        term: 'Keberlanjutan',
        wide: true,
        content: [text('Masuk rencana kerja dinas;'), { kind: 'break' }, text('dibiayai setiap tahun.')],
      },
    ],
  },
  {
    kind: 'signatures',
    place: 'Muara Rimba',
    date: '22 September 2022',
    signers: [
      {
        capacity: ['Kepala Dinas Komunikasi', 'dan Informatika'],
        name: 'Contoh Kepala, S.Kom.',
        rank: 'Pembina Utama Muda',
        number: 'NIP 000000000000000000',
      },
      { capacity: ['Sekretaris Daerah'], name: 'Contoh Sekretaris, M.Si.', rank: 'Pembina Utama Madya' },
      { capacity: ['Bupati Sungai Rimba'], name: 'CONTOH BUPATI' },
    ],
  },
  { kind: 'heading', level: 1, id: 'lampiran', title: 'Bahan pendukung', appendix: true },
  { kind: 'paragraph', style: 'centered', children: [text('Halaman ini sengaja dikosongkan.')] },
];

const draft: DocumentDraft = {
  language: 'id',
  title: 'Masterplan Smart City Kabupaten Sungai Rimba 2022–2031',
  subject: 'Rencana Induk Smart City',
  author: 'Pemerintah Kabupaten Sungai Rimba',
  keywords: ['smart city', 'rencana induk'],
  date: '2022-09-22',
  cover: {
    organisation: 'Pemerintah Kabupaten Sungai Rimba',
    series: 'Masterplan Smart City',
    volume: 'Buku 2',
    title: 'Rencana Induk\nSmart City',
    subtitle: 'Kabupaten Sungai Rimba',
    region: 'Kabupaten Sungai Rimba',
    period: '2022–2031',
    placeAndYear: 'Muara Rimba, 2022',
  },
  parts: [
    { numbering: 'roman', blocks: front },
    { numbering: 'arabic', blocks: [...strategy, wide, ...profile] },
  ],
};

/** A document of an invented regency that holds every kind of node. */
export const sampleDocument: Document = finishDocument(draft);
