import type { MalformedProblem, Text } from '@rencana/model';
import { repairFix } from '../fragment/repair-fix.ts';
import { defineFileRule } from '../rule.ts';

/** What is foreign about a number; the remedy names the repair where there is one. */
const descriptions: { readonly [P in MalformedProblem]?: (raw: string, repair: string) => Text } = {
  'decimal-point': (raw, repair) => ({
    id: `${raw} memakai titik desimal. Dalam bahasa Indonesia koma memisahkan desimal: tulis ${repair}.`,
    en: `${raw} has a decimal point. In Indonesian a comma stands before decimals: write ${repair}.`,
  }),
  'english-number': (raw, repair) => ({
    id: `${raw} ditulis dalam bentuk Inggris. Titik memisahkan ribuan dan koma desimal: tulis ${repair}.`,
    en: `${raw} is written in English form. Points separate thousands and a comma decimals: write ${repair}.`,
  }),
  'spaced-number': (raw, repair) => ({
    id: `${raw} memakai spasi di antara ribuan. Titik memisahkan ribuan: tulis ${repair}.`,
    en: `${raw} has blanks between thousands. Points separate thousands: write ${repair}.`,
  }),
  'foreign-money': (raw, repair) => ({
    id: `${raw} bukan bentuk uang yang baku: Rp tanpa titik, lalu angka, lalu ribu, juta, miliar atau triliun. Tulis ${repair}.`,
    en: `${raw} is not the form of money: Rp without a point, the number, then ribu, juta, miliar or triliun. Write ${repair}.`,
  }),
  'range-with-hyphen': (raw, repair) => ({
    id: `Rentang ${raw} memakai tanda hubung. Pakai dua titik: tulis ${repair}.`,
    en: `The range ${raw} has a hyphen. Use two points: write ${repair}.`,
  }),
  'foreign-date': (raw, repair) => ({
    id: `Tanggal ${raw} ditulis dengan angka, dimulai dari tahun: tulis ${repair}.`,
    en: `The date ${raw} is written in digits and begins with the year: write ${repair}.`,
  }),
};

/** Where no single reading is certain: 1,250 may be a decimal or a thousand. */
const unsure = (raw: string): Text => ({
  id: `${raw} bukan bentuk angka Indonesia dan dapat dibaca dua cara. Tulis desimal dengan koma (76,5), ribuan dengan titik (1.250.000), tanggal sebagai 2022-07-13.`,
  en: `${raw} is not an Indonesian form and can be read in two ways. Write decimals with a comma (76,5), thousands with points (1.250.000), dates as 2022-07-13.`,
});

export const foreignNumber = defineFileRule({
  code: 'foreign-number',
  family: 'values',
  severity: 'error',
  summary: {
    id: 'Angka atau tanggal tidak ditulis dalam bentuk Indonesia.',
    en: 'A number or a date is not written in Indonesian form.',
  },
  explanation: {
    id: 'Angka ditulis seperti dalam dokumen Indonesia: 76,5 dan 1.250.000. Bentuk 76.5 dapat terbaca 765, dan 13/07/2022 dapat terbaca bulan ke-13; karena itu keduanya ditolak, tidak pernah ditebak diam-diam. Pakai perbaikan yang ditawarkan.',
    en: 'Numbers are written as in an Indonesian document: 76,5 and 1.250.000. 76.5 could be read as 765 and 13/07/2022 as a thirteenth month, so both are refused and never guessed in silence. Use the fix that is offered.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'Bentuk angka dokumen perencanaan Indonesia; tanggal menurut ISO 8601.',
      en: 'The form of numbers in Indonesian planning documents; dates as in ISO 8601.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: ['syntax-error'],
  fixable: true,
  examples: [
    {
      title: { id: 'Titik desimal', en: 'A decimal point' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = <|76.5|>  target 2022 = 78 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 76,5  target 2022 = 78 }
`,
    },
    {
      title: { id: 'Ribuan dengan koma', en: 'Thousands with commas' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
fact penduduk "Jumlah penduduk" { unit "jiwa"  value 2021 = <|1,250,000|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
fact penduduk "Jumlah penduduk" { unit "jiwa"  value 2021 = 1.250.000 }
`,
    },
    {
      title: { id: 'Tanggal dari hari', en: 'A date that begins with the day' },
      bad: `plan contoh "Contoh" { period 2022..2026  date <|13/07/2022|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026  date 2022-07-13 }
`,
      stage: 1,
    },
    {
      title: { id: 'Rentang dengan tanda hubung', en: 'A range with a hyphen' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd bappeda "Bappeda"
indicator inflasi "Inflasi" { direction within  owner bappeda  unit "persen"  baseline 2021 = 1..3  target 2022 = <|2-4|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd bappeda "Bappeda"
indicator inflasi "Inflasi" { direction within  owner bappeda  unit "persen"  baseline 2021 = 1..3  target 2022 = 2..4 }
`,
    },
    {
      title: {
        id: 'Bentuk Indonesia, juga negatif dan di atas seratus',
        en: 'Indonesian form, also negative and above a hundred',
      },
      good: `plan contoh "Contoh" { period 2022..2026  date 2022-07-13 }
fact penduduk "Jumlah penduduk" { unit "jiwa"  value 2021 = 1.250.000 }
fact investasi "Realisasi investasi terhadap target" { unit "persen"  value 2020 = -5,7 %  2021 = 202,65 % }
`,
    },
  ],
  check({ values }, file, report) {
    for (const malformed of values) {
      const { raw, problem, repair } = malformed.value;
      const describe = descriptions[problem];
      if (!describe) continue;
      const message = repair === undefined ? unsure(raw) : describe(raw, repair);
      report({ file, key: malformed.key }, message, { fixes: repairFix(file, malformed) });
    }
  },
});
