import { defineDiskRule } from '../rule.ts';
import { tellMissingFile } from './tell-missing-file.ts';

export const pictureFileMissing = defineDiskRule({
  code: 'picture-file-missing',
  family: 'files',
  severity: 'warning',
  summary: { id: 'Berkas gambar tidak ada.', en: 'The file of a picture is not there.' },
  explanation: {
    id: 'Gambar yang berkasnya tidak ada tercetak sebagai kotak berisi keterangannya. file ditulis dari folder rencana, misalnya “gambar/peta.png”; huruf besar dan kecil berbeda.',
    en: 'A picture whose file is not there is printed as a box with its description. file is written from the folder of the plan, such as “gambar/peta.png”; small and capital letters differ.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Dokumen memuat berkas gambar itu sendiri.', en: 'Documents contain the file of the picture itself.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['picture'],
  examples: [
    {
      title: { id: 'Akhiran yang berbeda', en: 'Another ending' },
      bad: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
picture peta "Peta Kabupaten Contoh" { <|file "gambar/peta.jpg"|>  alt "Peta" }

//- gambar/peta.png
`,
      fixed: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
picture peta "Peta Kabupaten Contoh" { file "gambar/peta.png"  alt "Peta" }

//- gambar/peta.png
`,
    },
    {
      title: { id: 'Gambarnya ada', en: 'The picture is there' },
      good: `//- plan.rencana
plan contoh "Contoh" { period 2022..2026 }
picture peta "Peta Kabupaten Contoh" { file "gambar/peta.png"  alt "Peta" }

//- gambar/peta.png
`,
    },
  ],
  check({ picture }, beside, report) {
    const what = { id: 'Gambar', en: 'The picture' };
    for (const each of picture) tellMissingFile({ ...each, what }, beside, report);
  },
});
