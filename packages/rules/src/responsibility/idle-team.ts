import { compareMomentEnds, findAbout, type Moment, monthsBetween, type Progress } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

/** A council or team of which nothing is heard for longer than this is idle. Months. */
const limit = 3;

export const idleTeam = definePlanRule({
  code: 'idle-team',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Dewan atau tim tidak bekerja lebih dari tiga bulan.',
    en: 'The council or team was idle for more than three months.',
  },
  explanation: {
    id: 'Dewan berkoordinasi setiap bulan dengan tim pelaksana. Dewan dan tim yang tidak aktif dicatat penilai. Tulis progress untuk keputusannya setiap kali bertemu; jarak lebih dari tiga bulan, juga terhadap laporan kemajuan terakhir dalam rencana, ditemukan.',
    en: 'The council meets the implementing team every month. Councils and teams that are idle are faulted by assessors. Write progress for the decree at each meeting; a gap of more than three months, also up to the latest report in the plan, is found.',
  },
  basis: faultedByAssessors,
  covers: ['E2'],
  stage: 4,
  supersedes: [],
  fixable: false,
  reads: ['decree', 'progress'],
  examples: [
    {
      title: { id: 'Terakhir bertemu bulan Februari', en: 'Last met in February' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree dewan "Dewan Smart City" { kind council }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress dewan { date 2023-01-10  note "Rapat pertama" }
progress dewan { <|date 2023-02-14|>  note "Rapat kedua" }
progress antrean { date 2023-08-30  percent 90 }
`,
    },
    {
      title: { id: 'Bertemu teratur', en: 'Meets regularly' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree dewan "Dewan Smart City" { kind council }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress dewan { date 2023-01-10  note "Rapat pertama" }
progress dewan { date 2023-03-14  note "Rapat kedua" }
progress dewan { date 2023-06-02  note "Rapat ketiga" }
progress antrean { date 2023-08-30  percent 90 }
`,
    },
  ],
  check({ decree: decrees, progress }, report) {
    const latest = progress
      .map(({ date }) => date)
      .filter((date) => date !== undefined)
      .sort(compareMomentEnds)
      .at(-1);
    for (const { id, title } of decrees) {
      const meetings = findAbout(progress, id).filter(({ date }) => date !== undefined);
      const gap = findGap(meetings, latest);
      if (!gap) continue;
      report(
        { element: gap.meeting.id, path: 'date' },
        {
          id: `Sesudah ${gap.from} tidak ada kabar dari “${title}” sampai ${gap.until}, yaitu lebih dari ${limit} bulan. Catat pertemuannya dengan progress, atau hidupkan kembali.`,
          en: `After ${gap.from} nothing was heard of “${title}” until ${gap.until}, which is more than ${limit} months. Record its meetings with progress, or revive it.`,
        },
      );
    }
  },
});

/** The first meeting after which it is still for too long. */
function findGap(meetings: readonly Progress[], latest: Moment | undefined) {
  for (const [index, meeting] of meetings.entries()) {
    const from = meeting.date;
    const until = meetings[index + 1]?.date ?? latest;
    // Both months count, so a gap of three months touches four.
    if (from !== undefined && until !== undefined && monthsBetween(from, until) > limit + 1)
      return { meeting, from, until };
  }
  return undefined;
}
