import type { Action, Fix, Quickwin, Revision } from '@rencana/model';
import { findAbout, yearOf } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { entryMoment, propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';
import { moneyText } from '../wording/money-text.ts';

export const moneyOutsideSchedule = definePlanRule({
  code: 'money-outside-schedule',
  family: 'money',
  severity: 'warning',
  summary: { id: 'Anggaran di luar jadwal kegiatan.', en: 'Money lies outside the schedule of its action.' },
  explanation: {
    id: 'Uang untuk tahun ketika kegiatan belum mulai atau sudah selesai tidak dapat dibelanjakan. Perpanjang jadwalnya atau pindahkan anggarannya. Bila jadwalnya diubah dengan revision, aturan ini diam.',
    en: 'Money for a year in which the action has not begun or is over cannot be spent. Extend the schedule or move the money. Where a revision changes the schedule, this rule is silent.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['action', 'quickwin', 'revision'],
  examples: [
    {
      title: { id: 'Uang sesudah selesai', en: 'Money after the end' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  budget apbd-kabupaten  2022 = Rp 90 juta  2023 = Rp 210 juta  <|2024|> = Rp 50 juta }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2024  budget apbd-kabupaten  2022 = Rp 90 juta  2023 = Rp 210 juta  2024 = Rp 50 juta }
`,
    },
    {
      title: { id: 'Uang dalam jadwal', en: 'Money within the schedule' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  budget apbd-kabupaten  2022 = Rp 90 juta  2023 = Rp 210 juta }
`,
    },
  ],
  check({ action, quickwin, revision }, report) {
    for (const elements of [action, quickwin]) judge(elements, report, revision);
  },
});

const judge = judgeEach((work: Action | Quickwin, report, revision: readonly Revision[]) => {
  const { id, title, schedule, budget } = work;
  if (!schedule || budget.length === 0) return;
  const [first, last] = [yearOf(schedule.from), yearOf(schedule.until)];
  // A schedule that runs backwards is told by a rule of its own.
  if (first > last) return;
  for (const [index, { entries }] of budget.entries()) {
    for (const [i, { from, until, value }] of entries.entries()) {
      if (yearOf(from) >= first && yearOf(until) <= last) continue;
      if (findAbout(revision, id).some((each) => each.schedule)) continue;
      const amount = value.kind === 'money' ? moneyText(value.rupiah) : '';
      report(
        entryMoment(id, propertyPath('budget', index), i),
        {
          id: `Anggaran ${amount} untuk ${from} berada di luar jadwal “${title}”, ${schedule.from}..${schedule.until}. Sesuaikan jadwal atau anggarannya.`,
          en: `The budget of ${amount} for ${from} lies outside the schedule of “${title}”, ${schedule.from}..${schedule.until}. Adapt the schedule or the budget.`,
        },
        { needsWhole: true, fixes: stretch(work, yearOf(from), yearOf(until)) },
      );
    }
  }
});

/** Stretches the schedule of an action to the year of the money; a quick win must stay short. */
function stretch({ id, type, schedule }: Action | Quickwin, first: string, last: string): readonly Fix[] {
  if (!schedule || type === 'quickwin') return [];
  const from = first < yearOf(schedule.from) ? first : schedule.from;
  const until = last > yearOf(schedule.until) ? last : schedule.until;
  const text = `schedule ${from}..${until}`;
  return offerFix({ id: `Ubah menjadi ${text}`, en: `Change to ${text}` }, [
    { kind: 'replace', place: { element: id, path: 'schedule' }, text },
  ]);
}
