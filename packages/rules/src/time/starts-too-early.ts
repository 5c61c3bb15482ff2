import { type Action, daysOf, findById, type Quickwin } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { selectEach } from '../checker/select-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const startsTooEarly = definePlanRule({
  code: 'starts-too-early',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Kegiatan mulai sebelum yang harus mendahuluinya.',
    en: 'An action begins before what must precede it.',
  },
  explanation: {
    id: 'after mengatakan bahwa kegiatan ini menunggu yang lain, tetapi jadwalnya mulai lebih dahulu. Geser jadwalnya, atau hapus after. Pekerjaan yang sebagian bertindihan waktunya wajar dan tidak ditemukan.',
    en: 'after says that this action waits for another, but its schedule begins earlier. Shift the schedule, or remove after. Work that overlaps in part is usual and not found.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['action', 'quickwin'],
  examples: [
    {
      title: { id: 'Jaringan sebelum arsitekturnya', en: 'The network before its architecture' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action arsitektur "Arsitektur" in governance.bureaucracy { owner diskominfo  schedule 2023-06..2023-12 }
action jaringan "Jaringan" in governance.bureaucracy { owner diskominfo  <|schedule 2022..2022|>  after arsitektur }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action arsitektur "Arsitektur" in governance.bureaucracy { owner diskominfo  schedule 2023-06..2023-12 }
action jaringan "Jaringan" in governance.bureaucracy { owner diskominfo  schedule 2022..2022 }
`,
    },
    {
      title: { id: 'Bertindihan sebagian', en: 'They overlap in part' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action arsitektur "Arsitektur" in governance.bureaucracy { owner diskominfo  schedule 2022-10..2023-06 }
action jaringan "Jaringan" in governance.bureaucracy { owner diskominfo  schedule 2023..2025  after arsitektur }
action aplikasi "Aplikasi" in governance.bureaucracy { owner diskominfo  schedule 2022..2025  after arsitektur }
`,
    },
  ],
  check({ action, quickwin }, report) {
    for (const { id, title, schedule, after } of [...waiting(action), ...waiting(quickwin)]) {
      if (!schedule) continue;
      for (const [index, reference] of after.entries()) {
        const before = findById(action, reference.id) ?? findById(quickwin, reference.id);
        // A start that is only a year may be any day of it.
        if (!before?.schedule || daysOf(schedule.from)[1] >= daysOf(before.schedule.from)[0]) continue;
        report(
          { element: id, path: 'schedule' },
          {
            id: `“${title}” mulai ${schedule.from}, padahal sesudah “${before.title}” yang baru mulai ${before.schedule.from}. Geser jadwalnya, atau hapus after.`,
            en: `“${title}” begins in ${schedule.from}, although it comes after “${before.title}”, which begins in ${before.schedule.from}. Shift its schedule, or remove after.`,
          },
          {
            fixes: offerFix({ id: `Hapus after ${reference.name}`, en: `Remove after ${reference.name}` }, [
              { kind: 'remove', place: { element: id, path: after.length > 1 ? `after#${index}` : 'after' } },
            ]),
          },
        );
      }
    }
  },
});

const waiting = selectEach<Action | Quickwin>(({ after }) => after.length > 0);
