import { daysOf, type Text } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const unansweredRemark = definePlanRule({
  code: 'unanswered-remark',
  family: 'evaluation',
  severity: 'warning',
  summary: {
    id: 'Tanggapan atau rekomendasi belum dijawab.',
    en: 'A remark or recommendation is not answered.',
  },
  explanation: {
    id: 'Rekomendasi penilai yang tidak ditindaklanjuti kembali sebagai temuan tahun berikutnya. Tulis answer, atau, bila sudah diterima, status accepted.',
    en: 'A recommendation that nobody follows up comes back as a finding of the next year. Write answer or, where it is settled, status accepted.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['remark', 'evaluation', 'plan'],
  examples: [
    {
      title: { id: 'Tanggapan tanpa jawaban', en: 'A remark without an answer' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
remark ikm { <|text "Mengapa baseline-nya tahun 2019?"|> }
`,
    },
    {
      title: { id: 'Rekomendasi tanpa tindak lanjut', en: 'A recommendation not followed up' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evaluation tahun-2023 "Evaluasi 2023" { year 2023  <|recommendation "Perbarui arsitektur SPBE" { due 2024-06 }|> }
`,
    },
    {
      title: { id: 'Dijawab atau diterima', en: 'Answered or accepted' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
remark ikm { text "Mengapa baseline-nya tahun 2019?"  answer "Survei 2020 ditunda." }
remark ikm { date 2022-08  text "Sudah baik."  status accepted }
evaluation tahun-2023 "Evaluasi 2023" { year 2023  recommendation "Perbarui arsitektur SPBE" { due 2024-06  answer "Diperbarui Mei 2024." } }
`,
    },
  ],
  check({ remark: remarks, evaluation: evaluations, plan: plans }, report) {
    for (const { id, about, text, answer, status } of remarks) {
      if (answer || status === 'accepted') continue;
      report(
        { element: id, path: text ? 'text' : 'about' },
        {
          id: `Tanggapan tentang ${about.name} belum dijawab. Tulis answer, atau status accepted.`,
          en: `The remark on ${about.name} is not answered. Write answer, or status accepted.`,
        },
        { needsWhole: true },
      );
    }
    for (const { id, recommendation } of evaluations) {
      for (const [index, { title, answer, due }] of recommendation.entries()) {
        if (answer) continue;
        const term = termOf(due, plans[0]?.date);
        report(
          { element: id, path: propertyPath('recommendation', index) },
          {
            id: `Rekomendasi “${title ?? index + 1}” belum dijawab${term.id}. Tulis answer.`,
            en: `The recommendation “${title ?? index + 1}” is not answered${term.en}. Write answer.`,
          },
          { needsWhole: true },
        );
      }
    }
  },
});

/** When it is due; said to be over only where the plan is dated after it, for rules do not know today. */
function termOf(due: string | undefined, now: string | undefined): Text {
  if (!due) return { id: '', en: '' };
  const isOver = now !== undefined && daysOf(now)[0] > daysOf(due)[1];
  return isOver
    ? { id: `, padahal tenggatnya ${due} sudah lewat`, en: `, though it was due ${due}` }
    : { id: `; tenggatnya ${due}`, en: `; it is due ${due}` };
}
