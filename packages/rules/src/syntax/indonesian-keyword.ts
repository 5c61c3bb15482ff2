import type { Fix } from '@rencana/model';
import { defineFileRule } from '../rule.ts';

export const indonesianKeyword = defineFileRule({
  code: 'indonesian-keyword',
  family: 'syntax',
  severity: 'hint',
  summary: {
    id: 'Kata kunci ditulis dalam bahasa Indonesia.',
    en: 'A keyword is written in Indonesian.',
  },
  explanation: {
    id: 'Kata Indonesia seperti indikator dan pemilik dibaca sama dengan kata bakunya. Agar semua orang dan semua alat melihat teks yang sama, gantilah dengan kata bakunya; perapi (format) juga melakukannya.',
    en: 'Indonesian words such as indikator and pemilik read the same as the canonical ones. So that all people and tools see the same text, replace them by the canonical word; the formatter does so too.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Satu kata baku untuk setiap kata kunci.', en: 'One canonical word for every keyword.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  examples: [
    {
      title: { id: 'Pemilik ditulis dalam bahasa Indonesia', en: 'The owner is written in Indonesian' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
service rujukan "Rujukan" { <|pemilik|> dinkes }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
service rujukan "Rujukan" { owner dinkes }
`,
    },
    {
      title: { id: 'Kata kunci, dan kata Indonesia sebagai nama', en: 'The keyword, and an Indonesian word as a name' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd pemilik "Dinas Kesehatan"
service rujukan "Rujukan" { owner pemilik }
`,
    },
  ],
  check({ problems }, file, report) {
    for (const { code, key, message, repair } of problems) {
      if (code !== 'indonesian-keyword') continue;
      const place = { file, key };
      const fixes: Fix[] = repair
        ? [
            {
              title: { id: `Tulis “${repair}”`, en: `Write “${repair}”` },
              certain: true,
              edits: [{ kind: 'replace', place, text: repair }],
            },
          ]
        : [];
      report(place, message, { fixes });
    }
  },
});
