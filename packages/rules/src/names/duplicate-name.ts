import { definePlanRule } from '../rule.ts';

export const duplicateName = definePlanRule({
  code: 'duplicate-name',
  family: 'names',
  severity: 'error',
  summary: { id: 'Satu nama dipakai oleh dua unsur.', en: 'Two elements have the same name.' },
  explanation: {
    id: 'Dalam satu rencana semua jenis unsur berbagi satu ruang nama. Bila dua unsur bernama sama, rujukan hanya sampai ke yang pertama dan yang lain hilang dari dokumen. Beri nama lain, atau tulis extend bila yang kedua memang menambah yang pertama. Unsur plan sendiri hanya boleh satu dalam satu folder.',
    en: 'All kinds of a plan share one namespace. When two elements have the same name, references reach only the first and the other is lost from the documents. Give it another name, or write extend if the second is meant to add to the first. Of plans themselves a folder may hold one only.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Satu ruang nama per rencana untuk semua jenis.', en: 'One namespace per plan for all kinds.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['duplicateNames', 'plan'],
  examples: [
    {
      title: { id: 'Dua indikator bernama sama', en: 'Two indicators have the same name' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting" { direction down  owner dinkes }
indicator <|stunting|> "Balita stunting yang didampingi" { direction up  owner dinkes }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting" { direction down  owner dinkes }
indicator stunting-2 "Balita stunting yang didampingi" { direction up  owner dinkes }
`,
      stage: 1,
    },
    {
      title: { id: 'Dua plan dalam satu folder', en: 'Two plans in one folder' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
plan <|contoh-lama|> "Contoh lama" { period 2017..2021 }
`,
    },
    {
      title: { id: 'Yang kedua menambah yang pertama', en: 'The second adds to the first' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
extend dimension society "Smart People" { goal "Warga cakap digital" }
extend dimension society { goal "Warga merasa aman" }
`,
    },
  ],
  check({ duplicateNames, plan: [first, ...others] }, report) {
    for (const other of others) {
      report(
        { element: other.id, path: 'name' },
        {
          id: `Rencana ini sudah memuat plan “${first?.name}”, dan satu folder hanya memuat satu plan. Hapus yang ini, atau pindahkan ke folder tersendiri.`,
          en: `This plan already has the plan “${first?.name}”, and a folder holds one plan only. Remove this one, or move it to a folder of its own.`,
        },
      );
    }
    for (const { name, first, others } of duplicateNames) {
      for (const [index, { file, key }] of others.entries()) {
        const place = { file, key: `${key}/name` };
        // A sub-dimension is known as `governance.public-service` but declared by its last part.
        const free = `${name.slice(name.lastIndexOf('.') + 1)}-${index + 2}`;
        report(
          place,
          {
            id: `Nama “${name}” sudah dipakai unsur lain. Beri nama lain, atau tulis extend bila maksudnya menambah.`,
            en: `The name “${name}” is already taken. Choose another name, or write extend if this is meant to add to it.`,
          },
          {
            related: [
              {
                place: { element: first, path: 'name' },
                message: {
                  id: `“${name}” pertama kali ditulis di sini.`,
                  en: `“${name}” is first declared here.`,
                },
              },
            ],
            fixes: [
              {
                title: { id: `Ganti nama menjadi “${free}”`, en: `Rename to “${free}”` },
                certain: false,
                edits: [{ kind: 'replace', place, text: free }],
              },
            ],
          },
        );
      }
    }
  },
});
