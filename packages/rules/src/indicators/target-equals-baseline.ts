import { type Indicator, isEqual, type Scalar, type Scale } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { valueText } from '../wording/value-text.ts';
import { gradeRanks } from './grade-rank.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

export const targetEqualsBaseline = definePlanRule({
  code: 'target-equals-baseline',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Semua target sama dengan baseline.', en: 'All targets equal the baseline.' },
  explanation: {
    id: 'Indikator yang arahnya naik atau turun tetapi targetnya sama dengan keadaan awal tidak menjanjikan apa-apa. Naikkan targetnya, atau tulis direction maintain bila yang dimaksud memang mempertahankan. Yang sudah 100 %, sudah di batas skala, atau sudah nol memang hanya dapat dipertahankan.',
    en: 'An indicator that should rise or fall but whose targets equal the baseline promises nothing. Raise the targets, or write direction maintain where keeping the level is what is meant. What is at 100 %, at the end of its scale, or at zero already can only be kept.',
  },
  basis: foundInPlans,
  covers: ['D4'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator', 'scale'],
  examples: [
    {
      title: { id: 'Tidak ada kemajuan yang direncanakan', en: 'No progress is planned' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Cakupan layanan" {
  <|direction up|>
  baseline 2021 = 46,34
  target 2022 = 46,34  2023 = 46,34
  owner dinkes
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Cakupan layanan" {
  direction maintain
  baseline 2021 = 46,34
  target 2022 = 46,34  2023 = 46,34
  owner dinkes
}
`,
    },
    {
      title: { id: 'Predikat tetap B', en: 'The grade stays B' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade c "C"  grade b "B"  grade a "A" }
indicator sakip "Predikat SAKIP" { kind ordinal  graded predikat  <|direction up|>  owner setda  baseline 2021 = b  target 2022 = b }
`,
    },
    {
      title: {
        id: 'Seratus persen, nol, batas, dan predikat tertinggi',
        en: 'A hundred per cent, zero, the bounds and the best grade',
      },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade c "C"  grade b "B"  grade a "A" }
indicator hunian "Korban bencana yang memperoleh hunian" { direction up  owner setda  baseline 2021 = 100 %  target 2022..2026 = 100 % }
indicator sakip "Predikat SAKIP" { kind ordinal  graded predikat  direction up  owner setda  baseline 2021 = a  target 2022 = a }
indicator korban "Korban jiwa kebakaran lahan" { direction down  owner setda  unit "orang"  baseline 2021 = 0  target 2022 = 0 }
indicator skor "Skor layanan" { direction up  bounds 0..4  owner setda  baseline 2021 = 4  target 2022 = 4 }
indicator opini "Opini laporan keuangan" { direction maintain  owner setda  baseline 2021 = 80  target 2022 = 80 }
`,
    },
  ],
  check({ indicator, scale }, report) {
    judge(indicator, report, scale);
  },
});

const judge = judgeEach((indicator: Indicator, report, scales: readonly Scale[]) => {
  const { id, title, direction } = indicator;
  if (direction !== 'up' && direction !== 'down') return;
  // What adds up may have the same target each year and still grow.
  if (indicator.aggregation === 'sum') return;
  const baseline = seriesPoints(id, 'baseline', indicator.baseline).at(-1);
  const targets = repeatedPoints(id, 'target', indicator.target);
  if (!baseline || targets.length === 0 || baseline.value.kind === 'none' || baseline.value.kind === 'prose') return;
  if (!targets.every(({ value }) => isEqual(value, baseline.value))) return;
  if (isBest(baseline.value, indicator, scales)) return;
  const value = valueText(baseline.value);
  report(
    { element: id, path: 'direction' },
    {
      id: `Target “${title}” tetap ${value}, sama dengan baseline ${baseline.at}, padahal arahnya ${direction}. Ubah targetnya, atau tulis direction maintain.`,
      en: `The targets of “${title}” stay at ${value}, the baseline of ${baseline.at}, although its direction is ${direction}. Change the targets, or write direction maintain.`,
    },
    {
      needsWhole: true,
      related: [{ place: baseline.place, message: { id: `Baseline: ${value}.`, en: `The baseline: ${value}.` } }],
      fixes: [
        {
          title: { id: 'Ubah arah menjadi “maintain”', en: 'Change the direction to “maintain”' },
          certain: false,
          edits: [{ kind: 'replace', place: { element: id, path: 'direction' }, text: 'direction maintain' }],
        },
      ],
    },
  );
});

/** True for a value that cannot become better. */
function isBest(value: Scalar, indicator: Indicator, scales: readonly Scale[]): boolean {
  const isUp = indicator.direction === 'up';
  if (value.kind === 'grade') {
    const scale = scales.find(({ id }) => id === indicator.graded?.id);
    if (!scale) return false;
    const name = value.name.slice(value.name.lastIndexOf('.') + 1);
    const ranks = [...gradeRanks(scale)].sort(([, left], [, right]) => Number(left) - Number(right));
    return ranks.at(isUp ? -1 : 0)?.[0] === name;
  }
  if (value.kind !== 'number') return false;
  if (indicator.bounds && value.number === (isUp ? indicator.bounds.to : indicator.bounds.from)) return true;
  const isPercentage = value.percent === true || indicator.kind === 'percentage';
  return isUp ? isPercentage && value.number === '100' : value.number === '0';
}
