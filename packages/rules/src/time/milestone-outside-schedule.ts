import { daysOf, type Moment, type Place, type Quickwin, type Span, yearOf, yearsBetween } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const milestoneOutsideSchedule = definePlanRule({
  code: 'milestone-outside-schedule',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Tonggak berada di luar jadwal quick win.',
    en: 'A milestone lies outside the schedule of its quick win.',
  },
  explanation: {
    id: 'Tonggak yang jatuh sebelum quick win mulai atau sesudah selesai tidak dapat dicapai dalam jadwalnya. Perbaiki due, atau jadwalnya.',
    en: 'A milestone that is due before the quick win begins or after it ends cannot be reached within its schedule. Mend due, or the schedule.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['quickwin'],
  examples: [
    {
      title: { id: 'Sesudah selesai', en: 'After the end' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  milestone "Lima puskesmas" { <|due 2023-09|> } }
`,
    },
    {
      title: { id: 'Tahun yang tertinggal', en: 'A year left behind' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  milestone "Lima puskesmas" { <|due 2022-03|> } }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  milestone "Lima puskesmas" { due 2023-03 } }
`,
    },
    {
      title: { id: 'Dalam jadwal', en: 'Within the schedule' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  schedule 2022-09..2023-06  milestone "Lima puskesmas" { due 2023-06-30 } }
`,
    },
  ],
  check({ quickwin }, report) {
    judge(quickwin, report);
  },
});

const judge = judgeEach(({ id, title, schedule, milestone }: Quickwin, report) => {
  if (!schedule) return;
  const [first, last] = [daysOf(schedule.from)[0], daysOf(schedule.until)[1]];
  for (const [index, { title: milestoneTitle, due }] of milestone.entries()) {
    if (!due) continue;
    const [start, end] = daysOf(due);
    // A milestone due in a year may lie anywhere in it.
    if (end >= first && start <= last) continue;
    const place = { element: id, path: `${propertyPath('milestone', index)}/due` };
    report(
      place,
      {
        id: `Tonggak “${milestoneTitle ?? due}” jatuh pada ${due}, di luar jadwal “${title}”, ${schedule.from}..${schedule.until}. Perbaiki salah satunya.`,
        en: `The milestone “${milestoneTitle ?? due}” is due ${due}, outside the schedule of “${title}”, ${schedule.from}..${schedule.until}. Mend one of the two.`,
      },
      { needsWhole: true, fixes: otherYear(due, schedule, place) },
    );
  }
});

/** The same month or day in the one year of the schedule that has it. */
function otherYear(due: Moment, { from, until }: Span, place: Place) {
  const years = yearsBetween(from, until).map((year) => due.replace(yearOf(due), year));
  const [moment, ...more] = years.filter(
    (each) => each !== due && daysOf(each)[0] >= daysOf(from)[0] && daysOf(each)[1] <= daysOf(until)[1],
  );
  if (moment === undefined || more.length > 0) return [];
  return offerFix({ id: `Ganti dengan ${moment}`, en: `Replace by ${moment}` }, [
    { kind: 'replace', place, text: `due ${moment}` },
  ]);
}
