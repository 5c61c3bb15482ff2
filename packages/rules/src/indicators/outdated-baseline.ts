import { type Indicator, lastEntry, yearOf } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { entryMoment } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const outdatedBaseline = definePlanRule({
  code: 'outdated-baseline',
  family: 'indicators',
  severity: 'info',
  summary: { id: 'Keadaan awal sudah usang.', en: 'A baseline is out of date.' },
  explanation: {
    id: 'Keadaan awal bertahun jauh sebelum rencana mulai tidak lagi menggambarkan daerah: target dihitung dari keadaan yang sudah berubah. Ukur kembali, atau tulis angka yang lebih baru. Sensus dan survei yang memang jarang dapat dikecualikan dengan allow.',
    en: 'A baseline of years before the plan begins no longer describes the region: targets are counted from a state that has changed. Measure again, or write a newer figure. A census or survey that is rare by nature can be allowed.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  options: [
    {
      name: 'years',
      summary: {
        id: 'Banyaknya tahun sebelum rencana mulai yang masih diterima.',
        en: 'How many years before the plan begins are accepted.',
      },
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 30,
    },
  ],
  fixable: false,
  reads: ['plan', 'indicator'],
  examples: [
    {
      title: { id: 'Delapan tahun sebelum rencana', en: 'Eight years before the plan' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline <|2014|> = 71,2  target 2022 = 80 }
`,
    },
    {
      title: {
        id: 'Keadaan tahun sebelumnya, atau yang terbaru dari beberapa',
        en: 'That of the year before, or the newest of several',
      },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2014 = 71,2  2021 = 78  target 2022 = 80 }
indicator harapan "Usia harapan hidup" { direction up  owner dinkes  unit "tahun"  baseline 2019 = 70  target 2022 = 71 }
`,
    },
  ],
  check({ plan: [plan], indicator }, report, { years }) {
    if (plan?.period) judge(indicator, report, Number(yearOf(plan.period.from)), years);
  },
});

const judge = judgeEach(({ id, title, baseline }: Indicator, report, first: number, years: number) => {
  const last = lastEntry(baseline ?? []);
  if (!last || last.value.kind === 'none' || first - Number(yearOf(last.until)) <= years) return;
  const index = (baseline ?? []).indexOf(last);
  report(
    entryMoment(id, 'baseline', index),
    {
      id: `Keadaan awal “${title}” bertahun ${last.until}, ${first - Number(yearOf(last.until))} tahun sebelum rencana mulai. Ukur kembali, atau tulis angka yang lebih baru.`,
      en: `The baseline of “${title}” is of ${last.until}, ${first - Number(yearOf(last.until))} years before the plan begins. Measure again, or write a newer figure.`,
    },
    { needsWhole: true },
  );
});
