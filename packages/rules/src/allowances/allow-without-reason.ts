import { defineAllowanceRule } from '../rule.ts';

export const allowWithoutReason = defineAllowanceRule({
  code: 'allow-without-reason',
  family: 'allowances',
  severity: 'warning',
  summary: {
    id: 'Sebuah pengecualian tidak menyebut alasannya.',
    en: 'An exception gives no reason.',
  },
  explanation: {
    id: 'Pengecualian tanpa alasan tidak dapat dinilai oleh siapa pun yang membaca rencana ini kemudian, dan karena itu tidak berlaku. Tulis alasannya dalam tanda kutip sesudah kode aturannya.',
    en: 'Nobody who reads the plan later can judge an exception without a reason; so it has no effect. Write the reason between quotes after the code of the rule.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Alasan wajib ditulis pada allow.', en: 'allow demands a reason.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  examples: [
    {
      title: { id: 'Alasannya kosong', en: 'The reason is empty' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { owner dinkes  <|allow missing-direction ""|> }
`,
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { owner dinkes  allow missing-direction "Menunggu Renstra" }
`,
    },
  ],
  check(unused, report) {
    for (const { element, path, code, problem } of unused) {
      if (problem !== 'without-reason') continue;
      report(
        { element, path },
        {
          id: `Pengecualian “${code}” tidak menyebut alasan, jadi tidak berlaku. Tulis alasannya dalam tanda kutip.`,
          en: `The exception from “${code}” gives no reason, so it has no effect. Write the reason between quotes.`,
        },
        { subject: code, needsWhole: true },
      );
    }
  },
});
