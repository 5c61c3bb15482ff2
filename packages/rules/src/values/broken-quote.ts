import type { MalformedProblem, Text } from '@rencana/model';
import { repairFix } from '../fragment/repair-fix.ts';
import { defineFileRule } from '../rule.ts';

const descriptions: { readonly [P in MalformedProblem]?: Text } = {
  'curly-quote': {
    id: 'Teks ini memakai tanda kutip lain, misalnya yang melengkung dari Word atau petik tunggal. Pakai tanda kutip lurus (").',
    en: 'This text has other quotes, such as curly ones from Word or single ones. Use straight quotes (").',
  },
  'unclosed-quote': {
    id: 'Tanda kutip teks ini tidak ditutup. Tambahkan " di akhirnya.',
    en: 'The quote of this text is not closed. Add " at its end.',
  },
  'unclosed-mention': {
    id: 'Rujukan dalam teks ini tidak ditutup. Tambahkan ]] setelah namanya.',
    en: 'A mention in this text is not closed. Add ]] after its name.',
  },
  'unquoted-text': {
    id: 'Teks ini tidak diapit tanda kutip. Tulis di antara dua tanda ".',
    en: 'This text has no quotes around it. Write it between two ".',
  },
};

export const brokenQuote = defineFileRule({
  code: 'broken-quote',
  family: 'values',
  severity: 'error',
  summary: {
    id: 'Tanda kutip teks melengkung, hilang, atau tidak ditutup.',
    en: 'The quotes of a text are curly, missing or not closed.',
  },
  explanation: {
    id: 'Judul dan uraian diapit tanda kutip lurus. Teks yang disalin dari Word membawa tanda kutip melengkung, dan tanda kutip yang lupa ditutup menelan baris berikutnya. Pakai perbaikan yang ditawarkan.',
    en: 'Titles and prose stand between straight quotes. Text copied from Word brings curly ones, and a quote that is never closed swallows what follows. Use the fix that is offered.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Teks ditulis di antara tanda kutip lurus.', en: 'Text is written between straight quotes.' },
  },
  covers: [],
  stage: 1,
  supersedes: ['syntax-error'],
  fixable: true,
  examples: [
    {
      title: { id: 'Tanda kutip dari Word', en: 'Quotes from Word' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes <|“Dinas Kesehatan”|>
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
`,
    },
    {
      title: { id: 'Alasan dari Word', en: 'A reason from Word' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = <|none “Belum diukur”|>  target 2022 = 80 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = none "Belum diukur"  target 2022 = 80 }
`,
    },
    {
      title: { id: 'Tanda kutip tidak ditutup', en: 'A quote that is not closed' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan" {
  short <|"Dinkes|>
  kind  dinas
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan" {
  short "Dinkes"
  kind  dinas
}
`,
    },
    {
      title: { id: 'Tanda kutip di dalam teks', en: 'Quotes inside the text' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan" { duty "Program \\"Sehat Bersama\\" dan “Posyandu”" }
`,
    },
  ],
  check({ values }, file, report) {
    for (const malformed of values) {
      const message = descriptions[malformed.value.problem];
      const shown = malformed.value.raw.startsWith('"""') ? forLongText(message) : message;
      if (shown) report({ file, key: malformed.key }, shown, { fixes: repairFix(file, malformed) });
    }
  },
});

/** Long text closes with three quotes. */
function forLongText(message: Text | undefined): Text | undefined {
  if (message !== descriptions['unclosed-quote']) return message;
  return {
    id: 'Teks panjang ini tidak ditutup. Tambahkan """ pada barisnya sendiri di akhir teks.',
    en: 'This long text is not closed. Add """ on a line of its own at its end.',
  };
}
