import type { Text } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import type { UnusedAllowance } from '../checker/find-unused-allowances.ts';
import { defineAllowanceRule } from '../rule.ts';
import { removeAllowance } from './remove-allowance.ts';

const reasons: { readonly [P in UnusedAllowance['problem']]?: (code: string) => Text } = {
  unused: (code) => ({
    id: `Pengecualian “${code}” tidak diperlukan lagi: di sini aturan itu tidak menemukan apa pun. Hapus allow ini.`,
    en: `The exception from “${code}” is needed no longer: the rule finds nothing here. Remove this allow.`,
  }),
  forbidden: (code) => ({
    id: `Aturan “${code}” berasal dari bahasa Rencana sendiri dan tidak dapat dikecualikan. Hapus allow ini, lalu perbaiki temuannya.`,
    en: `The rule “${code}” belongs to the language itself and cannot be excepted. Remove this allow and mend what it finds.`,
  }),
};

export const unusedAllow = defineAllowanceRule({
  code: 'unused-allow',
  family: 'allowances',
  severity: 'info',
  summary: {
    id: 'Sebuah pengecualian tidak mengecualikan apa pun.',
    en: 'An exception excepts nothing.',
  },
  explanation: {
    id: 'Pengecualian (allow) yang tertinggal menyembunyikan kesalahan yang baru muncul kemudian. Hapus bila aturannya sudah tidak menemukan apa pun di sana. Pengecualian untuk aturan yang dimatikan, atau yang baru berlaku pada tahap berikutnya, dibiarkan.',
    en: 'An exception (allow) that is left behind hides a mistake that only comes later. Remove it once the rule finds nothing there. Exceptions from rules that are off, or due only in a later stage, are left alone.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  examples: [
    {
      title: { id: 'Arah indikatornya sudah ditulis', en: 'The direction was written meanwhile' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  owner dinkes
  direction up
  <|allow missing-direction "Menunggu Renstra"|>
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  owner dinkes
  direction up
}
`,
    },
    {
      title: { id: 'Aturan bahasa tidak dapat dikecualikan', en: 'A rule of the language cannot be excepted' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan" { <|allow unknown-name "Menyusul"|> }
`,
    },
    {
      title: {
        id: 'Masih diperlukan, atau aturannya baru berlaku nanti',
        en: 'Still needed, or the rule is due only later',
      },
      stage: 1,
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  owner dinkes
  allow missing-direction "Menunggu Renstra"
  allow baseline-missing "Survei pertama tahun 2023"
}
`,
    },
  ],
  check(unused, report) {
    for (const allowance of unused) {
      const message = reasons[allowance.problem]?.(allowance.code);
      if (!message) continue;
      const { element, path, code } = allowance;
      report({ element, path }, message, { subject: code, fixes: [removeAllowance(allowance)] });
    }
  },
});
