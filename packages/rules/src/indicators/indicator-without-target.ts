import type { Indicator } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';

export const indicatorWithoutTarget = definePlanRule({
  code: 'indicator-without-target',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Indikator tidak memiliki target.', en: 'An indicator has no target.' },
  explanation: {
    id: 'Indikator tanpa target tidak menjanjikan apa pun dan tidak dapat dinilai. Tulis target per tahun periode rencana; bila hanya dipantau, catat sebagai fact.',
    en: 'An indicator without targets promises nothing and cannot be judged. Write targets for the years of the plan; what is only watched is a fact.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  tellsMissing: ['target'],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Hanya keadaan awal', en: 'Only a baseline' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator <|ikm|> "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78 }
`,
    },
    {
      title: { id: 'Dengan target', en: 'With targets' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2022 = 80 }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach(({ id, title, target }: Indicator, report) => {
  if (target.some((entries) => entries.length > 0)) return;
  report(
    { element: id, path: 'name' },
    {
      id: `Indikator “${title}” belum memiliki target. Tulis target per tahun.`,
      en: `The indicator “${title}” has no target. Write targets by year.`,
    },
    { needsWhole: true },
  );
});
