import { defineFileRule } from '../rule.ts';

export const conflictMarker = defineFileRule({
  code: 'conflict-marker',
  family: 'syntax',
  severity: 'error',
  summary: {
    id: 'Penggabungan git belum diselesaikan di berkas ini.',
    en: 'A merge of git is not finished in this file.',
  },
  explanation: {
    id: 'Dua orang mengubah baris yang sama dan git menyimpan kedua versinya di antara <<<<<<< dan >>>>>>>. Bila dibiarkan, isi kedua versi sama-sama masuk rencana. Pilih yang benar, lalu hapus baris penandanya.',
    en: 'Two people changed the same lines and git kept both versions between <<<<<<< and >>>>>>>. If they stay, both versions enter the plan. Keep the right one and remove the marker lines.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Penanda konflik git.', en: 'The conflict markers of git.' },
  },
  covers: [],
  stage: 1,
  supersedes: ['syntax-error'],
  fixable: false,
  examples: [
    {
      title: { id: 'Dua versi judul', en: 'Two versions of a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
<|<<<<<<< HEAD
sopd dinkes "Dinas Kesehatan"
=======
sopd dinas-kesehatan "Dinas Kesehatan"
>>>>>>> bappeda|>
`,
    },
    {
      title: { id: 'Satu versi yang dipilih', en: 'One version chosen' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
`,
    },
  ],
  check({ problems }, file, report) {
    for (const { code, key, message } of problems) {
      if (code === 'conflict-marker') report({ file, key }, message);
    }
  },
});
