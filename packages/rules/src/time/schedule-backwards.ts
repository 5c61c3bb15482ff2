import {
  type Action,
  daysOf,
  type Person,
  type PlanParts,
  type Quickwin,
  type Sopd,
  type Span,
  type Stage,
} from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule, type Report } from '../rule.ts';

export const scheduleBackwards = definePlanRule({
  code: 'schedule-backwards',
  family: 'time',
  severity: 'error',
  summary: { id: 'Rentang waktu berjalan mundur.', en: 'A span of time runs backwards.' },
  explanation: {
    id: 'Awal jadwal lebih kemudian daripada akhirnya. Biasanya kedua waktunya tertukar, atau tahunnya salah.',
    en: 'The beginning of the schedule is later than its end. Mostly the two have changed places, or a year is wrong.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Rentang ditulis dari awal sampai akhir.', en: 'A span is written from its beginning to its end.' },
  },
  covers: [],
  stage: 1,
  supersedes: ['money-outside-schedule', 'year-outside-period'],
  fixable: true,
  reads: ['plan', 'action', 'quickwin', 'stage', 'sopd', 'person'],
  examples: [
    {
      title: { id: 'Awal dan akhir tertukar', en: 'Beginning and end have changed places' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  <|schedule 2023-06..2022-09|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06 }
`,
    },
    {
      title: { id: 'Tahun dan bulan dalam satu rentang', en: 'A month and a year in one span' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2022 }
`,
    },
  ],
  check({ plan, action, quickwin, stage, sopd, person }, report) {
    judgePeriod(plan, report);
    for (const elements of [action, quickwin, stage]) judgeSchedule(elements, report);
    for (const elements of [sopd, person]) judgeActive(elements, report);
  },
});

const judgePeriod = judgeEach(({ id, title, period }: PlanParts['plan'][number], report) =>
  tell(report, id, 'period', title, period),
);
const judgeSchedule = judgeEach(({ id, title, schedule }: Action | Quickwin | Stage, report) =>
  tell(report, id, 'schedule', title, schedule),
);
const judgeActive = judgeEach(({ id, title, active }: Sopd | Person, report) =>
  tell(report, id, 'active', title, active),
);

function tell(report: Report, element: string, keyword: string, title: string, span: Span | undefined): void {
  if (!span || daysOf(span.from)[0] <= daysOf(span.until)[1]) return;
  const place = { element, path: keyword };
  report(
    place,
    {
      id: `Rentang ${span.from}..${span.until} pada “${title}” berjalan mundur. Tukar awal dan akhirnya, atau perbaiki tahunnya.`,
      en: `The span ${span.from}..${span.until} of “${title}” runs backwards. Swap its ends, or mend the year.`,
    },
    {
      fixes: [
        {
          title: { id: 'Tukar awal dan akhir', en: 'Swap beginning and end' },
          certain: false,
          edits: [{ kind: 'replace', place, text: `${keyword} ${span.until}..${span.from}` }],
        },
      ],
    },
  );
}
