import { findAbout } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';

export const progressFalls = definePlanRule({
  code: 'progress-falls',
  family: 'quickwins',
  severity: 'warning',
  summary: { id: 'Kemajuan turun dari laporan ke laporan.', en: 'Progress falls from one report to the next.' },
  explanation: {
    id: 'Yang sudah 60 % tidak menjadi 40 % tiga bulan kemudian, kecuali pekerjaannya diubah. Perbaiki salah satu angkanya, atau jelaskan dengan note. Angka di bawah 0 atau di atas 100 juga ditemukan.',
    en: 'What was at 60 % is not at 40 % three months later, unless the work was changed. Mend one of the figures, or explain it in a note. Figures below 0 or above 100 are found as well.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['progress'],
  examples: [
    {
      title: { id: 'Mundur tanpa penjelasan', en: 'Back without a word' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2022-12  percent 60 }
progress antrean { date 2023-03  <|percent 40|> }
`,
    },
    {
      title: { id: 'Lebih dari seratus', en: 'More than a hundred' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2022-12  <|percent 110|> }
`,
    },
    {
      title: { id: 'Maju, atau dijelaskan', en: 'Onward, or explained' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2022-12  percent 60 }
progress antrean { date 2023-03  percent 40  note "Ditambah tiga puskesmas" }
progress antrean { date 2023-05  percent 75 }
`,
    },
  ],
  check({ progress }, report) {
    for (const about of new Set(progress.flatMap((each) => each.about.id ?? []))) {
      let before: string | undefined;
      for (const { id, date, percent, note } of findAbout(progress, about)) {
        if (percent === undefined) continue;
        const isImpossible = Number(percent) < 0 || Number(percent) > 100;
        const isBack = before !== undefined && Number(percent) < Number(before) && !note;
        if (isImpossible || isBack)
          report(
            { element: id, path: 'percent' },
            isImpossible
              ? {
                  id: `Kemajuan ${numberText(percent)} % tidak mungkin; tulis antara 0 dan 100.`,
                  en: `Progress of ${numberText(percent)} % cannot be; write a figure between 0 and 100.`,
                }
              : {
                  id: `Kemajuan turun dari ${numberText(before ?? '')} % menjadi ${numberText(percent)} % pada ${date ?? 'laporan ini'}. Perbaiki angkanya, atau jelaskan dalam note.`,
                  en: `Progress falls from ${numberText(before ?? '')} % to ${numberText(percent)} % at ${date ?? 'this report'}. Mend the figure, or explain it in a note.`,
                },
          );
        before = percent;
      }
    }
  },
});
