import { isStanding } from '@rencana/model';
import { definePlanRule } from '../rule.ts';

export const quickwinWithoutSchedule = definePlanRule({
  code: 'quickwin-without-schedule',
  family: 'quickwins',
  severity: 'warning',
  summary: { id: 'Quick win tidak memiliki jadwal.', en: 'A quick win has no schedule.' },
  explanation: {
    id: 'Quick win selesai dalam kurang dari dua belas bulan. Tanpa jadwal, hal itu tidak dapat diperiksa, dan quick win tidak tercetak dalam peta jalan. Tulis schedule dari bulan mulai sampai bulan selesai.',
    en: 'A quick win is done in less than twelve months. Without a schedule this cannot be checked, and the quick win is not printed in the road map. Write schedule from the month in which it begins to that in which it ends.',
  },
  basis: {
    kind: 'guide',
    text: {
      id: 'Quick win terlaksana dalam kurang dari 12 bulan.',
      en: 'A quick win is executable in less than 12 months.',
    },
  },
  covers: [],
  stage: 3,
  supersedes: [],
  tellsMissing: ['schedule'],
  fixable: false,
  reads: ['quickwin', 'stage'],
  examples: [
    {
      title: { id: 'Tanpa jadwal', en: 'Without a schedule' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin <|antrean|> "Antrean daring" in living.health { owner dinkes }
`,
    },
    {
      title: { id: 'Dengan jadwal, atau masih nominasi', en: 'With a schedule, or only nominated' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06 }
quickwin loket "Loket daring" in living.health { nomination { decision nominated } }
`,
    },
  ],
  check(parts, report) {
    for (const quickwin of parts.quickwin) {
      if (quickwin.schedule || !isStanding(quickwin, parts)) continue;
      report(
        { element: quickwin.id, path: 'name' },
        {
          id: `Quick win “${quickwin.title}” belum memiliki jadwal, sehingga lamanya tidak dapat diperiksa. Tulis schedule.`,
          en: `The quick win “${quickwin.title}” has no schedule, so its duration cannot be checked. Write schedule.`,
        },
        { needsWhole: true },
      );
    }
  },
});
