import { daysOf, findById } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const decreeBeforeBasis = definePlanRule({
  code: 'decree-before-basis',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Keputusan lebih dahulu daripada dasar hukumnya, atau daripada yang digantikannya.',
    en: 'A decree is earlier than its legal basis, or than the one that it replaces.',
  },
  explanation: {
    id: 'Keputusan tidak dapat mengingat peraturan yang belum ada, dan tidak dapat menggantikan keputusan yang lebih baru. Salah satu tanggalnya salah, atau rujukannya.',
    en: 'A decree cannot rest on a regulation that does not exist yet, nor replace a later decree. One of the dates is wrong, or the reference.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['decree', 'regulation'],
  examples: [
    {
      title: { id: 'Dasar hukum dari tahun kemudian', en: 'A basis of a later year' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
regulation perpres "Peraturan contoh" { date 2023 }
decree dewan "Dewan Smart City" { kind council  <|date 2022-08-01|>  basis perpres }
`,
    },
    {
      title: { id: 'Menggantikan keputusan yang lebih baru', en: 'Replaces a later decree' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
decree lama "Dewan Smart City" { kind council  date 2023-02-01 }
decree baru "Dewan Smart City" { kind council  <|date 2022-08-01|>  replaces lama }
`,
    },
    {
      title: { id: 'Tahun yang sama', en: 'The same year' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
regulation perpres "Peraturan contoh" { date 2022 }
decree dewan "Dewan Smart City" { kind council  date 2022-08-01  basis perpres }
`,
    },
  ],
  check({ decree: decrees, regulation: regulations }, report) {
    for (const { id, title, date, basis, replaces } of decrees) {
      if (!date) continue;
      const earlier = [...basis.map((each) => findById(regulations, each.id)), findById(decrees, replaces?.id)];
      for (const other of earlier) {
        if (!other?.date || daysOf(other.date)[0] <= daysOf(date)[1]) continue;
        report(
          { element: id, path: 'date' },
          {
            id: `“${title}” bertanggal ${date}, lebih dahulu daripada “${other.title}” (${other.date}). Perbaiki tanggalnya atau rujukannya.`,
            en: `“${title}” is dated ${date}, earlier than “${other.title}” (${other.date}). Mend the date or the reference.`,
          },
        );
      }
    }
  },
});
