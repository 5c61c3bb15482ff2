import { type Indicator, proseText, type Scalar } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { seriesPoints } from './series-points.ts';

/** What stands where a figure should: "N/A", "Tidak Ada Data", a dash. */
const nothing = /^\s*(n\/?a|-+|–|nihil|belum ada data|tidak (ada|tersedia)( data)?|data tidak (ada|tersedia))\.?\s*$/iu;

export const baselineMissing = definePlanRule({
  code: 'baseline-missing',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Keadaan awal indikator tidak ada.', en: 'An indicator has no baseline.' },
  explanation: {
    id: 'Tanpa keadaan awal, target tidak dapat dinilai: 80 dapat berarti kemajuan atau kemunduran. “N/A” atau “Tidak Ada Data” bukan keadaan awal. Ukur dahulu dan tulis baseline dengan tahunnya; bila memang belum pernah diukur, tulis alasannya sebagai ganti angkanya: baseline 2021 = none "belum pernah diukur".',
    en: 'Without a baseline a target cannot be judged: 80 may be a step forward or back. “N/A” or “no data” is no baseline. Measure first and write the baseline with its year; where it was never measured, write the reason in place of the figure: baseline 2021 = none "never measured".',
  },
  basis: foundInPlans,
  covers: ['D6'],
  stage: 2,
  supersedes: [],
  tellsMissing: ['baseline'],
  fixable: true,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Ada target, tidak ada keadaan awal', en: 'Targets, but no baseline' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator <|ikm|> "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  target 2022 = 80 }
`,
    },
    {
      title: { id: '“Tidak Ada Data”', en: '“No data”' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = <|"Tidak Ada Data"|>  target 2022 = 80 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = none "belum pernah diukur"  target 2022 = 80 }
`,
    },
    {
      title: {
        id: 'Diukur, beralasan, atau hanya tanpa target',
        en: 'Measured, with a reason, or merely without targets',
      },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78,2  target 2022 = 80 }
indicator aduan "Aduan tertangani" { direction up  owner dinkes  baseline 2021 = none "Layanan aduan baru dibuka 2022"  target 2022 = 80 % }
indicator arsitektur "Kematangan arsitektur" { kind qualitative  owner dinkes  target 2022 = "Disepakati" }
indicator cakupan "Cakupan layanan" { direction up  owner dinkes }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach(({ id, title, kind, baseline, target }: Indicator, report) => {
  const points = seriesPoints(id, 'baseline', baseline);
  const empty = points.find(({ value }) => saysNothing(value));
  if (!empty && (points.length > 0 || kind === 'qualitative' || !target.some((entries) => entries.length > 0))) return;
  report(
    empty?.place ?? { element: id, path: 'name' },
    {
      id: `Indikator “${title}” memiliki target tetapi belum memiliki keadaan awal. Tulis baseline dengan tahun dan angkanya, atau dengan alasan mengapa belum ada: baseline 2021 = none "belum pernah diukur".`,
      en: `The indicator “${title}” has targets but no baseline. Write baseline with year and figure, or with the reason why there is none: baseline 2021 = none "never measured".`,
    },
    {
      needsWhole: true,
      severity: empty ? 'warning' : 'info',
      fixes: empty
        ? offerFix({ id: 'Tulis bahwa belum pernah diukur', en: 'Write that it was never measured' }, [
            { kind: 'replace', place: empty.place, text: 'none "belum pernah diukur"' },
          ])
        : [],
    },
  );
});

function saysNothing(value: Scalar): boolean {
  if (value.kind === 'prose') return nothing.test(proseText(value.prose));
  return value.kind === 'none' && value.why === undefined;
}
