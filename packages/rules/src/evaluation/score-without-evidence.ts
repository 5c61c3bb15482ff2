import { faultedByAssessors } from '../basis/common-bases.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const scoreWithoutEvidence = definePlanRule({
  code: 'score-without-evidence',
  family: 'evaluation',
  severity: 'warning',
  summary: {
    id: 'Nilai atau kemajuan tanpa bukti.',
    en: 'A score or progress has no evidence.',
  },
  explanation: {
    id: 'Jawaban tanpa bukti yang sah dan lengkap adalah kekurangan yang paling sering dicatat penilai, dan nilainya tidak diakui. Tulis proven-by dengan evidence: dokumen, foto, atau tautannya.',
    en: 'Answers without valid and complete evidence are what assessors fault most, and such scores are not accepted. Write proven-by with an evidence: a document, a photo or its link.',
  },
  basis: faultedByAssessors,
  covers: ['E7'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['evaluation', 'progress'],
  examples: [
    {
      title: { id: 'Nilai komponen tanpa bukti', en: 'A component’s score without evidence' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evaluation tahun-2023 "Evaluasi 2023" { year 2023  component "Baseline" { weight 100  <|score 3,6|> } }
`,
    },
    {
      title: { id: 'Kemajuan tanpa bukti', en: 'Progress without evidence' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2022-12  <|percent 40|> }
`,
    },
    {
      title: { id: 'Dengan bukti', en: 'With evidence' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
evidence laporan "Laporan uji coba" { file "bukti/uji-coba.pdf" }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
progress antrean { date 2022-12  percent 40  proven-by laporan }
progress ikm { date 2022-12  reached none "Survei belum selesai" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023  component "Baseline" { weight 100  score 3,6  proven-by laporan } }
`,
    },
  ],
  check({ evaluation: evaluations, progress }, report) {
    for (const { id, component: components } of evaluations) {
      for (const [index, { title, score, provenBy }] of components.entries()) {
        if (score === undefined || provenBy.length > 0) continue;
        report(
          { element: id, path: `${propertyPath('component', index)}/score` },
          {
            id: `Nilai “${title ?? index + 1}” tidak didukung bukti. Tulis proven-by dengan evidence.`,
            en: `The score of “${title ?? index + 1}” has no evidence. Write proven-by with an evidence.`,
          },
          { needsWhole: true },
        );
      }
    }
    for (const { id, about, reached, percent, date, provenBy } of progress) {
      // A value that is said to be lacking claims nothing that could be proven.
      const isClaim = percent !== undefined || (reached !== undefined && reached.kind !== 'none');
      if (provenBy.length > 0 || !isClaim) continue;
      report(
        { element: id, path: percent === undefined ? 'reached' : 'percent' },
        {
          id: `Kemajuan ${about.name}${date ? ` (${date})` : ''} tidak didukung bukti. Tulis proven-by dengan evidence.`,
          en: `The progress of ${about.name}${date ? ` (${date})` : ''} has no evidence. Write proven-by with an evidence.`,
        },
        { needsWhole: true },
      );
    }
  },
});
