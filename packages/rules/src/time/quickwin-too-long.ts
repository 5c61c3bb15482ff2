import { findMomentKind, type Quickwin, type Span } from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { isRejected } from './is-rejected.ts';
import { wholeMonths } from './whole-months.ts';

export const quickwinTooLong = definePlanRule({
  code: 'quickwin-too-long',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Quick win berlangsung dua belas bulan atau lebih.',
    en: 'A quick win takes twelve months or more.',
  },
  explanation: {
    id: 'Quick win adalah program unggulan yang terlaksana dalam waktu kurang dari dua belas bulan dan langsung dirasakan masyarakat. Yang lebih lama adalah kegiatan biasa dalam rencana aksi. Persingkat menjadi tahap yang terasa hasilnya, atau jadikan action.',
    en: 'A quick win is a flagship that is carried out in less than twelve months and felt directly by the public. What takes longer is an ordinary action of the action plan. Shorten it to a part whose result is felt, or make it an action.',
  },
  basis: {
    kind: 'guide',
    text: {
      id: 'Panduan Gerakan Menuju Smart City menurut sumber terbuka: terlaksana dalam kurang dari 12 bulan.',
      en: 'The guide of the Gerakan Menuju Smart City, by public sources: executable in less than 12 months.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  options: [
    {
      name: 'months',
      summary: {
        id: 'Lama quick win dalam bulan yang sudah terlalu lama.',
        en: 'The number of months that is too long for a quick win.',
      },
      type: 'integer',
      default: 12,
      minimum: 1,
      maximum: 60,
    },
  ],
  fixable: false,
  reads: ['quickwin'],
  examples: [
    {
      title: { id: 'Empat belas bulan', en: 'Fourteen months' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dpmptsp }
quickwin satu-pintu "Layanan Satu Pintu" in governance.public-service { owner dpmptsp  contributes-to ikm  <|schedule 2022-09..2023-10|> }
`,
    },
    {
      title: { id: 'Tepat dua belas bulan', en: 'Exactly twelve months' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dpmptsp }
quickwin satu-pintu "Layanan Satu Pintu" in governance.public-service { owner dpmptsp  contributes-to ikm  <|schedule 2022-09..2023-08|> }
`,
    },
    {
      title: {
        id: 'Sebelas bulan, dari tanggal ke tanggal, atau hanya tahunnya',
        en: 'Eleven months, from day to day, or only the year',
      },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dpmptsp }
quickwin satu-pintu "Layanan Satu Pintu" in governance.public-service { owner dpmptsp  contributes-to ikm  schedule 2022-09..2023-07 }
quickwin antrean "Antrean daring" in living.health { owner dpmptsp  contributes-to ikm  schedule 2022-07-13..2023-07-01 }
quickwin aduan "Aduan warga" in society.security { owner dpmptsp  contributes-to ikm  schedule 2023 }
`,
    },
    {
      title: { id: 'Nominasi yang ditolak', en: 'A nomination that was rejected' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
quickwin videotron "Videotron alun-alun" in branding { schedule 2022..2024  nomination { decision rejected } }
`,
    },
  ],
  check({ quickwin }, report, { months }) {
    judge(quickwin, report, months);
  },
});

const judge = judgeEach((quickwin: Quickwin, report, limit: number) => {
  const { schedule } = quickwin;
  if (!schedule || isRejected(quickwin) || isOnlyYear(schedule)) return;
  const months = wholeMonths(schedule);
  if (months < limit) return;
  const span = `${schedule.from}..${schedule.until}`;
  report(
    { element: quickwin.id, path: 'schedule' },
    {
      id: `Quick win “${quickwin.title}” berlangsung ${months} bulan (${span}), padahal harus kurang dari ${limit} bulan. Persingkat, atau jadikan kegiatan (action).`,
      en: `The quick win “${quickwin.title}” takes ${months} months (${span}), but must take fewer than ${limit}. Shorten it, or make it an action.`,
    },
  );
});

/** `schedule 2023` says only the year in which it happens, not that it fills the year. */
function isOnlyYear({ from, until }: Span): boolean {
  return from === until && findMomentKind(from) === 'year';
}
