import type { Indicator, Scalar } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { valueText } from '../wording/value-text.ts';
import { repeatedPoints, type SeriesPoint, seriesPoints } from './series-points.ts';

/** Targets below this part of what is reached already are "far below" it, for an indicator that should rise. */
const far = 0.8;

export const targetBelowReached = definePlanRule({
  code: 'target-below-reached',
  family: 'indicators',
  severity: 'warning',
  summary: {
    id: 'Semua target jauh di bawah yang sudah tercapai.',
    en: 'All targets are far below what is reached already.',
  },
  explanation: {
    id: 'Baseline 202,65 % dengan target 100 % setiap tahun berarti targetnya sudah terlampaui sebelum dimulai, atau keduanya dihitung dengan cara yang berbeda. Sesuaikan target dengan keadaan, atau perbaiki baseline dan rumusnya. Bila memang direncanakan, tulis allow dengan alasannya.',
    en: 'A baseline of 202.65 % with targets of 100 % every year means that the target was passed before the work began, or that the two are measured differently. Fit the targets to what there is, or mend the baseline and its formula. Where it is planned so, write allow with the reason.',
  },
  basis: foundInPlans,
  covers: ['D3'],
  stage: 1,
  supersedes: ['target-against-direction'],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Sudah dua kali lipat', en: 'Twice as much already' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator investasi "Realisasi terhadap target investasi" { direction up  owner dpmptsp  baseline 2021 = 202,65 %  target 2022 = <|100 %|>  2023 = 100 % }
`,
    },
    {
      title: { id: 'Sedikit di bawah, atau arahnya turun', en: 'A little below, or falling' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting" { direction down  owner dinkes  baseline 2021 = 24 %  target 2022 = 14 %  2023 = 10 % }
indicator imunisasi "Imunisasi dasar lengkap" { direction up  owner dinkes  baseline 2021 = 100 %  target 2022 = 93 %  2023 = 65 % }
indicator titik "Titik internet baru" { direction up  aggregation sum  unit "titik"  owner dinkes  baseline 2021 = 40  target 2022 = 10  2023 = 12 }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach(({ id, title, direction, aggregation, baseline, target }: Indicator, report) => {
  if (direction !== 'up' || aggregation === 'sum') return;
  const reached = seriesPoints(id, 'baseline', baseline).at(-1);
  const start = amountOf(reached?.value);
  const targets = repeatedPoints(id, 'target', target);
  const first = targets[0];
  if (!reached || !first || targets.length < 2 || start === undefined || start <= 0) return;
  const amounts = targets.map(({ value }) => amountOf(value));
  if (!amounts.every((amount) => amount !== undefined && amount < start * far) || falls(amounts)) return;
  report(first.place, messageOf(title, reached, first), {
    needsWhole: true,
    related: [
      {
        place: reached.place,
        message: {
          id: `Yang sudah tercapai: ${valueText(reached.value)} (${reached.at}).`,
          en: `Reached already: ${valueText(reached.value)} (${reached.at}).`,
        },
      },
    ],
  });
});

/** Orders need no exact decimals. */
function amountOf(value: Scalar | undefined): number | undefined {
  if (value?.kind === 'number') return Number(value.number);
  return value?.kind === 'money' ? Number(value.rupiah) : undefined;
}

/** True where the targets themselves fall: then it is their direction that is wrong. */
function falls(amounts: readonly (number | undefined)[]): boolean {
  return amounts.some((amount, i) => i > 0 && (amount ?? 0) < (amounts[i - 1] ?? 0));
}

function messageOf(title: string, reached: SeriesPoint, first: SeriesPoint) {
  const before = `${valueText(reached.value)} (${reached.at})`;
  const after = `${valueText(first.value)} (${first.at})`;
  return {
    id: `Semua target “${title}” jauh di bawah yang sudah tercapai: ${before}, tetapi targetnya mulai ${after}. Sesuaikan target, atau perbaiki baseline dan cara menghitungnya.`,
    en: `All targets of “${title}” are far below what is reached already: ${before}, but the targets begin at ${after}. Adapt the targets, or mend the baseline and how it is measured.`,
  };
}
