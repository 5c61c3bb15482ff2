import { faultedByAssessors } from '../basis/common-bases.ts';
import { defineDiskRule } from '../rule.ts';
import { tellMissingFile } from './tell-missing-file.ts';

export const evidenceFileMissing = defineDiskRule({
  code: 'evidence-file-missing',
  family: 'files',
  severity: 'warning',
  summary: { id: 'Berkas bukti tidak ada.', en: 'The file of an evidence is not there.' },
  explanation: {
    id: 'Bukti yang berkasnya tidak ada sama dengan tidak ada bukti: penilai tidak dapat membukanya. file ditulis dari folder rencana, misalnya “bukti/notula.pdf”; huruf besar dan kecil berbeda. Diperiksa oleh rencana check dan rencana build, yang dapat melihat foldernya.',
    en: 'Evidence whose file is not there is no evidence: an assessor cannot open it. file is written from the folder of the plan, such as “bukti/notula.pdf”; small and capital letters differ. It is checked by rencana check and rencana build, which can see the folder.',
  },
  basis: faultedByAssessors,
  covers: ['E7'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['evidence'],
  examples: [
    {
      title: { id: 'Berkas yang belum disimpan', en: 'A file not saved yet' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evidence laporan "Laporan uji coba" { <|file "bukti/uji-coba.pdf"|> }
`,
    },
    {
      title: { id: 'Huruf besar dan kecil', en: 'Capital and small letters' },
      bad: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
evidence laporan "Laporan uji coba" { <|file "bukti/uji-coba.pdf"|> }

//- bukti/Uji-Coba.PDF
`,
      fixed: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
evidence laporan "Laporan uji coba" { file "bukti/Uji-Coba.PDF" }

//- bukti/Uji-Coba.PDF
`,
    },
    {
      title: { id: 'Berkasnya ada, atau di tempat lain', en: 'The file is there, or elsewhere' },
      good: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
evidence laporan "Laporan uji coba" { file "bukti/uji-coba.pdf" }
evidence situs "Berita" { link "https://example.go.id/berita" }

//- bukti/uji-coba.pdf
`,
    },
  ],
  check({ evidence }, beside, report) {
    const what = { id: 'Bukti', en: 'The evidence' };
    for (const each of evidence) tellMissingFile({ ...each, what }, beside, report);
  },
});
