import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const evidenceWithoutSource = definePlanRule({
  code: 'evidence-without-source',
  family: 'evaluation',
  severity: 'warning',
  summary: {
    id: 'Bukti tanpa berkas, tautan, atau nomor.',
    en: 'An evidence has no file, link or number.',
  },
  explanation: {
    id: 'Bukti yang hanya berupa judul tidak dapat dibuka penilai. Tulis file, link, atau number dari dokumennya.',
    en: 'An evidence that is only a title cannot be opened by an assessor. Write its file, its link, or the number of the document.',
  },
  basis: faultedByAssessors,
  covers: ['E7'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['evidence'],
  examples: [
    {
      title: { id: 'Hanya judul', en: 'Only a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evidence <|laporan|> "Laporan uji coba" { date 2022-12 }
`,
    },
    {
      title: { id: 'Dapat ditemukan', en: 'It can be found' },
      good: `plan contoh "Contoh" { period 2022..2026 }
evidence laporan "Laporan uji coba" { file "bukti/uji-coba.pdf" }
evidence keputusan "Keputusan kepala dinas" { number "188/2022" }
`,
    },
  ],
  check({ evidence: evidences }, report) {
    for (const { id, title, number, file, link } of evidences) {
      if (number || file || link) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `Bukti “${title}” tidak menyebut berkas, tautan, atau nomor dokumen. Tulis file, link, atau number.`,
          en: `The evidence “${title}” names no file, link or number of a document. Write file, link or number.`,
        },
        { needsWhole: true },
      );
    }
  },
});
