import { findAbout, findById, type Quickwin } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';

/** The states of an innovation, from the first to the last. */
const states = ['problem', 'idea', 'planning', 'development', 'implementation', 'evaluation'] as const;

/** Who is finished has at least come to this state. */
const finished = states.indexOf('implementation');

export const statusAgainstProgress = definePlanRule({
  code: 'status-against-progress',
  family: 'quickwins',
  severity: 'warning',
  summary: {
    id: 'Status quick win berlawanan dengan kemajuannya.',
    en: 'The status of a quick win contradicts its progress.',
  },
  explanation: {
    id: 'Kemajuan 100 % dengan status perencanaan, atau status yang lebih awal daripada yang dilaporkan terakhir: salah satunya belum diperbarui, dan profilnya mencetak keduanya. Perbarui status pada quick win.',
    en: 'Progress of 100 % with the status planning, or a status earlier than the one reported last: one of the two was not brought up to date, and the profile prints both. Bring the status of the quick win up to date.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['quickwin', 'progress'],
  examples: [
    {
      title: { id: 'Selesai tetapi masih direncanakan', en: 'Done but still being planned' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  <|status planning|> }
progress antrean { date 2023-06  percent 100 }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  status implementation }
progress antrean { date 2023-06  percent 100 }
`,
    },
    {
      title: { id: 'Laporan terakhir lebih maju', en: 'The last report is further on' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  <|status idea|> }
progress antrean { date 2023-06  percent 40  status development }
`,
    },
    {
      title: { id: 'Sesuai', en: 'It fits' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  status implementation }
quickwin loket "Loket daring" in living.health { owner dinkes  status planning }
progress antrean { date 2023-06  percent 100 }
progress loket { date 2023-06  percent 15 }
`,
    },
  ],
  check({ quickwin: quickwins, progress }, report) {
    for (const id of new Set(progress.map(({ about }) => about.id))) {
      const quickwin = findById(quickwins, id);
      const last = id === undefined ? undefined : findAbout(progress, id).at(-1);
      if (!quickwin?.status || !last) continue;
      const meant = meantState(quickwin, last.status, last.percent);
      if (!meant) continue;
      const place = { element: quickwin.id, path: 'status' };
      const said = last.percent === undefined ? '' : ` (${numberText(last.percent)} %)`;
      report(
        place,
        {
          id: `Status “${quickwin.title}” adalah ${quickwin.status}, sedangkan laporan ${last.date ?? 'terakhir'}${said} menunjukkan ${meant}. Perbarui statusnya.`,
          en: `The status of “${quickwin.title}” is ${quickwin.status}, but the report of ${last.date ?? 'last time'}${said} shows ${meant}. Bring the status up to date.`,
        },
        {
          related: [
            { place: { element: last.id, path: '' }, message: { id: 'Laporan terakhir.', en: 'The last report.' } },
          ],
          fixes: [
            {
              title: { id: `Ubah status menjadi “${meant}”`, en: `Change the status to “${meant}”` },
              certain: false,
              edits: [{ kind: 'replace', place, text: `status ${meant}` }],
            },
          ],
        },
      );
    }
  },
});

/** The state that the last report shows, where it is later than the one of the quick win. */
function meantState({ status }: Quickwin, reported: Quickwin['status'], percent: string | undefined) {
  const own = states.indexOf(status ?? 'problem');
  const shown = Math.max(reported ? states.indexOf(reported) : -1, Number(percent ?? 0) >= 100 ? finished : -1);
  return shown > own ? states[shown] : undefined;
}
