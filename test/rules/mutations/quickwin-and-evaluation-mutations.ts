import type { Mutation } from './mutation.ts';
import { append, swap } from './swap.ts';

/** Defects of quick wins, intersections, evaluation, texts, requirements and allowances. */
export const quickwinAndEvaluationMutations: readonly Mutation[] = [
  {
    code: 'quickwin-count',
    spoil: swap(/enam program/, (_, random) => `${['lima', 'tujuh', 'sepuluh', '12'][random(4)]} program`),
  },
  { code: 'quickwin-without-public-benefit', spoil: swap(/for public/, 'for organiser') },
  { code: 'risk-without-mitigation', spoil: swap(/ {2}mitigation "Layanan luring"/, '') },
  { code: 'quickwin-without-schedule', spoil: swap(/(quickwin [^{}]*\{[^{}]*?)\n {2}schedule .*/, '$1') },
  {
    code: 'status-against-progress',
    spoil: swap(
      /status development {2}proven-by laporan \}\nprogress indikator/,
      'status evaluation  proven-by laporan }\nprogress indikator',
    ),
  },
  {
    code: 'progress-falls',
    spoil: swap(/percent 45/, (_, random) => `percent ${[5, 20, 145][random(3)]}`),
    explains: ['status-against-progress'],
  },
  {
    code: 'intersection-within-one',
    spoil: swap(/between governance, economy/, 'between governance, governance.bureaucracy'),
  },
  { code: 'intersection-without-coordinator', spoil: swap(/\n {2}coordinator diskominfo/, '') },
  { code: 'one-sided-intersection', spoil: swap(/through unggulan-1, unggulan-3/, 'through unggulan-1') },
  {
    code: 'undeclared-intersection',
    spoil: (text) =>
      text
        .replace(/(action kegiatan-(?:1|2|3) .* in governance\.\S+)/g, '$1, branding')
        .replace(/(quickwin unggulan-1 .* in governance\.\S+)/, '$1, branding'),
  },
  {
    code: 'component-weights',
    spoil: swap(/weight ([46]0)/, ([, weight], random) => `weight ${Number(weight) + 1 + random(20)}`),
  },
  { code: 'score-outside-scale', spoil: swap(/score (\d),(\d)/, 'score $1$2') },
  {
    code: 'score-without-evidence',
    spoil: swap(/(component .*|progress unggulan.*|progress indikator.*) {2}proven-by laporan/, '$1'),
  },
  { code: 'evidence-without-source', spoil: swap(/number "contoh\/3" {2}/, '') },
  { code: 'unanswered-remark', spoil: swap(/ {2}answer "Siap\." {2}status answered/, '') },
  { code: 'unanswered-remark', spoil: swap(/ {2}answer "Dijadwalkan"/, '') },
  {
    code: 'leftover-text',
    spoil: swap(
      /"(Belum terlayani seluruhnya|Dilayani di loket|Laporan kinerja)"/,
      (_, random) => `"${['TODO', 'xxx', '[isi di sini]', '.......'][random(4)]}"`,
    ),
  },
  {
    code: 'field-misspelling',
    spoil: swap(
      /bersama pemerintah kecamatan/,
      (_, random) => `bersama ${['pemeriintah', 'masarakat', 'kabupten'][random(3)]} kecamatan`,
    ),
  },
  { code: 'evidence-file-missing', spoil: swap(/file "bukti\/laporan.pdf"/, 'file "bukti/laporn.pdf"') },
  { code: 'picture-file-missing', spoil: swap(/file "gambar\/peta.png"/, 'file "gambar/peta.jpg"') },
  {
    code: 'stale-year',
    spoil: swap(/"Masterplan Smart City Kabupaten Uji"/, '"Masterplan Smart City Kabupaten Uji 2012–2021"'),
  },
  { code: 'mention-in-title', spoil: swap(/(gap \S+ "Kesenjangan) .*?"/, '$1 [[layanan-1]]"') },
  { code: 'control-character', spoil: swap(/Dikerjakan bersama/, 'Dikerjakan\u0000 bersama') },
  {
    code: 'missing-glyph',
    spoil: swap(/Dikerjakan bersama/, (_, random) => `${['🏥', '工', '�'][random(3)]} Dikerjakan bersama`),
  },
  {
    code: 'number-typed-by-hand',
    spoil: (text) => {
      const [, title, value] = /indicator indikator-\d+ "(.*)"[^}]*?baseline \d+ = (\d+,\d)/.exec(text) ?? [];
      return text.replace('"Rencana ini memuat', `"${title} baru ${value} %. Rencana ini memuat`);
    },
  },
  {
    code: 'requirement-missing',
    spoil: swap(/(quickwin [^{}]*\{[^{}]*?)\n {2}(?:goal|place|target-group|problem) .*/, '$1'),
  },
  {
    code: 'empty-requirement',
    spoil: append('requirement syarat "Syarat daerah" { about quickwin  needs onwer  from 3  severity warning }'),
  },
  {
    code: 'unknown-allow',
    spoil: swap(/cohort "Angkatan uji"/, 'cohort "Angkatan uji"\n  allow quickwin-to-long "Alasan"'),
  },
  {
    code: 'allow-without-reason',
    spoil: swap(/cohort "Angkatan uji"/, 'cohort "Angkatan uji"\n  allow quickwin-too-long ""'),
  },
  {
    code: 'unused-allow',
    spoil: swap(/cohort "Angkatan uji"/, 'cohort "Angkatan uji"\n  allow quickwin-too-long "Tidak ada yang panjang"'),
  },
];
