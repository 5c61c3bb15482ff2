import { daysOf } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const stageOutOfOrder = definePlanRule({
  code: 'stage-out-of-order',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Tahap berlangsung sebelum tahap yang mendahuluinya.',
    en: 'A stage takes place before the one that precedes it.',
  },
  explanation: {
    id: 'Tahap pendampingan berurutan menurut order. Jadwal yang lebih awal daripada tahap sebelumnya berarti tanggal atau urutannya salah.',
    en: 'The stages of coaching follow one another by their order. A schedule earlier than that of the stage before it means that a date or the order is wrong.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['stage'],
  examples: [
    {
      title: { id: 'Tahap II sebelum Tahap I', en: 'Stage II before stage I' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
stage tahap-1 "Bimtek Tahap I" { order 1  schedule 2022-06-08..2022-06-09 }
stage tahap-2 "Bimtek Tahap II" { order 2  <|schedule 2021-07-13..2021-07-14|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
stage tahap-1 "Bimtek Tahap I" { order 2  schedule 2022-06-08..2022-06-09 }
stage tahap-2 "Bimtek Tahap II" { order 1  schedule 2021-07-13..2021-07-14 }
`,
    },
    {
      title: { id: 'Berurutan', en: 'In order' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
stage tahap-1 "Bimtek Tahap I" { order 1  schedule 2022-06-08..2022-06-09 }
stage tahap-2 "Bimtek Tahap II" { order 2  schedule 2022-07-13..2022-07-14 }
`,
    },
  ],
  check({ stage: stages }, report) {
    const inOrder = stages
      .filter(({ order, schedule }) => order !== undefined && schedule !== undefined)
      .toSorted((left, right) => Number(left.order) - Number(right.order));
    for (const [i, { id, title, order, schedule }] of inOrder.entries()) {
      const before = inOrder[i - 1];
      if (!before?.schedule || !schedule || daysOf(schedule.from)[0] >= daysOf(before.schedule.from)[0]) continue;
      report(
        { element: id, path: 'schedule' },
        {
          id: `“${title}” mulai ${schedule.from}, sebelum “${before.title}” mulai ${before.schedule.from}. Perbaiki tanggal atau urutannya.`,
          en: `“${title}” begins on ${schedule.from}, before “${before.title}” begins on ${before.schedule.from}. Mend the date or the order.`,
        },
        {
          related: [
            {
              place: { element: before.id, path: 'schedule' },
              message: { id: 'Jadwal tahap sebelumnya.', en: 'The schedule of the stage before.' },
            },
          ],
          fixes: offerFix({ id: 'Tukar urutan keduanya', en: 'Swap the order of the two' }, [
            { kind: 'replace', place: { element: id, path: 'order' }, text: `order ${before.order}` },
            { kind: 'replace', place: { element: before.id, path: 'order' }, text: `order ${order}` },
          ]),
        },
      );
    }
  },
});
