import { findAbout } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

/** From this number of reports on, the plan is being carried out. */
const underWay = 3;

export const noRegularForum = definePlanRule({
  code: 'no-regular-forum',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Tidak ada catatan pertemuan Dewan atau tim.',
    en: 'No meeting of the council or team is recorded.',
  },
  explanation: {
    id: 'Penilai menanyakan forum yang rutin. Rencana yang sudah dilaporkan kemajuannya tetapi tidak mencatat satu pun pertemuan Dewan atau tim tidak dapat menunjukkannya. Tulis progress untuk keputusannya, dengan tanggal dan bukti (daftar hadir, berita acara).',
    en: 'Assessors ask for a regular forum. A plan that reports progress but records not one meeting of council or team cannot show it. Write progress for its decree, with date and evidence (list of those present, minutes).',
  },
  basis: faultedByAssessors,
  covers: ['E3'],
  stage: 4,
  supersedes: [],
  fixable: false,
  reads: ['decree', 'progress'],
  examples: [
    {
      title: { id: 'Kemajuan dilaporkan, pertemuan tidak', en: 'Progress is reported, meetings are not' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree <|dewan|> "Dewan Smart City" { kind council }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2023-01  percent 10 }
progress antrean { date 2023-02  percent 20 }
progress antrean { date 2023-03  percent 30 }
`,
    },
    {
      title: { id: 'Pertemuan dicatat', en: 'Meetings are recorded' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree dewan "Dewan Smart City" { kind council }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress dewan { date 2023-02  note "Rapat" }
progress antrean { date 2023-01  percent 10 }
progress antrean { date 2023-02  percent 20 }
progress antrean { date 2023-03  percent 30 }
`,
    },
  ],
  check({ decree: decrees, progress }, report) {
    if (progress.length < underWay) return;
    for (const { id, title, kind } of decrees) {
      if (kind === undefined || findAbout(progress, id).length > 0) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `Rencana memuat ${progress.length} laporan kemajuan, tetapi tidak satu pun pertemuan “${title}”. Tulis progress untuk keputusan ini pada setiap pertemuan.`,
          en: `The plan has ${progress.length} reports of progress, but not one meeting of “${title}”. Write progress for this decree at each meeting.`,
        },
      );
    }
  },
});
