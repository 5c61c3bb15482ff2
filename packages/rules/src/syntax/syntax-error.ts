import type { MalformedProblem, Text } from '@rencana/model';
import type { MalformedValue } from '../fragment/find-malformed.ts';
import { repairFix } from '../fragment/repair-fix.ts';
import { defineFileRule } from '../rule.ts';

/** What more specific rules say of a broken value is left to them. */
const descriptions: { readonly [P in MalformedProblem]?: (raw: string) => Text } = {
  'missing-value': () => ({
    id: 'Di sini kurang sebuah nilai. Tulis nilainya setelah kata kunci.',
    en: 'A value is missing here. Write it after the keyword.',
  }),
  'not-a-number': (raw) => ({
    id: `“${raw}” bukan angka. Tulis angka seperti 76,5 atau 1.250.000; bila nilainya belum ada, tulis none "alasannya".`,
    en: `“${raw}” is not a number. Write a number such as 76,5 or 1.250.000; where there is no value yet, write none "the reason".`,
  }),
  'not-a-moment': (raw) => ({
    id: `“${raw}” bukan waktu. Tulis 2022, 2022-s1, 2022-q1, 2022-07 atau 2022-07-13.`,
    en: `“${raw}” is not a moment. Write 2022, 2022-s1, 2022-q1, 2022-07 or 2022-07-13.`,
  }),
  'fraction-of-rupiah': (raw) => ({
    id: `${raw} memuat pecahan rupiah. Anggaran ditulis dalam rupiah utuh: Rp 1,5 miliar atau Rp 1.250.000.`,
    en: `${raw} holds a fraction of a rupiah. Money is written in whole rupiah: Rp 1,5 miliar or Rp 1.250.000.`,
  }),
  'missing-money-unit': (raw) => ({
    id: `${raw} harus berupa uang. Tulis dengan Rp: Rp 750 juta atau Rp 1.250.000.`,
    en: `${raw} should be money. Write it with Rp: Rp 750 juta or Rp 1.250.000.`,
  }),
};

export const syntaxError = defineFileRule({
  code: 'syntax-error',
  family: 'syntax',
  severity: 'error',
  summary: { id: 'Bagian teks ini tidak dapat dibaca.', en: 'A part of the text cannot be read.' },
  explanation: {
    id: 'Kata kunci salah eja, kurung kurawal kurang, atau nilai hilang. Hanya bagian itu yang tidak terbaca; unsur lain tetap diperiksa dan masuk dokumen. Perbaiki menurut pesannya.',
    en: 'A keyword is misspelt, a brace is missing or a value is left out. Only that part is lost; all other elements are checked and reach the documents. Mend it as the message says.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Tata bahasa Rencana.', en: 'The grammar of Rencana.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  examples: [
    {
      title: { id: 'Kata kunci salah eja', en: 'A misspelt keyword' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
service rujukan "Rujukan" {
  <|ownr|> dinkes
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
service rujukan "Rujukan" {
  owner dinkes
}
`,
      stage: 1,
    },
    {
      title: { id: 'Pecahan rupiah', en: 'A fraction of a rupiah' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbn 2023 = <|Rp 750,5|> }
`,
    },
    {
      title: { id: 'Kata kunci boleh menjadi nama', en: 'A keyword may be a name' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd stage "Dinas Panggung" { short "Dispanggung"  kind dinas }
`,
    },
  ],
  check({ problems, values }, file, report) {
    const spoken = new Set<string>();
    for (const { code, key, message, repair, isCertain = false } of problems) {
      if (code !== 'syntax') continue;
      spoken.add(key);
      const place = { file, key };
      const title = repair?.endsWith('\n}')
        ? { id: 'Tutup dengan “}”', en: 'Close it with “}”' }
        : repair?.trim()
          ? { id: `Ganti dengan “${repair}”`, en: `Replace by “${repair}”` }
          : { id: 'Hapus', en: 'Remove it' };
      const fixes =
        repair === undefined
          ? []
          : [{ title, certain: isCertain, edits: [{ kind: 'replace' as const, place, text: repair }] }];
      report(place, message, { fixes });
    }
    for (const malformed of values) {
      const describe = descriptions[malformed.value.problem];
      if (!describe || spoken.has(malformed.key) || isReasonAsked(malformed, spoken)) continue;
      report({ file, key: malformed.key }, describe(malformed.value.raw), { fixes: repairFix(file, malformed) });
    }
  },
});

/** A reason that `allow` lacks is asked for by the parser, at the end of the line rather than at the value. */
function isReasonAsked({ key, value }: MalformedValue, spoken: ReadonlySet<string>): boolean {
  const element = /^(.*)\/allow(\.\d+)?:value$/s.exec(key)?.[1];
  if (element === undefined || value.problem !== 'missing-value') return false;
  return [...spoken].some((each) => each.startsWith(`${element}!`));
}
