import { type Action, type Indicator, type Place, type Prose, proseText, type Quickwin } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule, type Report } from '../rule.ts';

const timeUnit =
  /^(\d+\s*)?(bulan|tahun|hari|minggu|pekan|jam|semester|triwulan|months?|years?|days?|weeks?|hours?)$/iu;

/** A name that speaks of something produced, and not of how long it takes or of hours that are counted themselves. */
const produced =
  /^(ter(susun|laksana|bentuk|sedia|bangun|pasang|wujud|kelola|selenggara)\p{L}*|dokumen|laporan|jumlah(?!\s+(?:hari|minggu|pekan|bulan|tahun|jam)\b)|penyusunan|pelaksanaan|pembangunan|pengadaan|penyediaan)\b/iu;

export const outputInTime = definePlanRule({
  code: 'output-in-time',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Keluaran diukur dengan waktu.', en: 'An output is measured in time.' },
  explanation: {
    id: '“Tersusunnya dokumen” = “12 bulan” mengatakan berapa lama orang bekerja, bukan apa yang dihasilkan. Tulis hasilnya (1 dokumen, 17 kecamatan); waktunya sudah ada dalam schedule.',
    en: '“Document drawn up” = “12 months” says how long people work, not what there is in the end. Write the result (1 document, 17 districts); the time stands in schedule.',
  },
  basis: foundInPlans,
  covers: ['D11'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['action', 'quickwin', 'indicator'],
  examples: [
    {
      title: { id: 'Dokumen selama dua belas bulan', en: 'A document of twelve months' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action arsitektur "Arsitektur SPBE" in governance.bureaucracy { owner diskominfo  output "Tersusunnya dokumen" { <|unit "bulan"|>  target 2022 = 12 } }
`,
    },
    {
      title: { id: 'Indikator yang dihitung dalam bulan', en: 'An indicator counted in months' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator admin "Terlaksananya administrasi perkantoran" { direction up  owner diskominfo  <|unit "bulan"|>  target 2022 = 12 }
`,
    },
    {
      title: { id: 'Yang memang diukur dengan waktu', en: 'What is really measured in time' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator tanggap "Rata-rata waktu tanggap" { direction down  owner diskominfo  unit "menit"  target 2022 = 12 }
indicator izin "Lama pengurusan izin" { direction down  owner diskominfo  unit "hari"  target 2022 = 3 }
action arsitektur "Arsitektur SPBE" in governance.bureaucracy { owner diskominfo  output "Tersusunnya dokumen" { unit "dokumen"  target 2022 = 1 } }
`,
    },
  ],
  check({ action, quickwin, indicator }, report) {
    judgeUnit(indicator, report);
    for (const elements of [action, quickwin]) judgeOutputs(elements, report);
  },
});

function tell(report: Report, { element, path }: Place, title: string, unit: Prose | undefined): void {
  if (!unit || !produced.test(title)) return;
  const written = proseText(unit).trim();
  if (!timeUnit.test(written)) return;
  report(
    { element, path },
    {
      id: `“${title}” diukur dalam “${written}”. Itu lamanya bekerja, bukan hasilnya; tulis apa yang dihasilkan dan berapa banyak.`,
      en: `“${title}” is measured in “${written}”. That is how long the work takes, not its result; write what is produced and how much.`,
    },
  );
}

const judgeUnit = judgeEach(({ id, title, unit }: Indicator, report) => {
  tell(report, { element: id, path: 'unit' }, title, unit);
});

const judgeOutputs = judgeEach(({ id, title, output }: Action | Quickwin, report) => {
  for (const [index, block] of output.entries()) {
    const place = { element: id, path: `${propertyPath('output', index)}/unit` };
    tell(report, place, block.title ?? title, block.unit);
  }
});
