import { suggestName } from '../fixes/suggest-name.ts';
import { defineAllowanceRule } from '../rule.ts';

export const unknownAllow = defineAllowanceRule({
  code: 'unknown-allow',
  family: 'allowances',
  severity: 'warning',
  summary: {
    id: 'Sebuah pengecualian menyebut aturan yang tidak ada.',
    en: 'An exception names a rule that does not exist.',
  },
  explanation: {
    id: 'Pengecualian (allow) menyebut kode aturan persis seperti yang tertulis pada temuannya. Kode yang tidak dikenal tidak mengecualikan apa pun. Perbaiki kodenya; daftar kode ditampilkan oleh rencana rules.',
    en: 'An exception (allow) names the code of a rule just as its finding shows it. A code that is not known excepts nothing. Mend the code; rencana rules lists them all.',
  },
  basis: {
    kind: 'language',
    text: { id: 'allow menyebut kode sebuah aturan.', en: 'allow names the code of a rule.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  examples: [
    {
      title: { id: 'Satu huruf kurang', en: 'One letter too few' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { owner dinkes  allow <|mising-direction|> "Menunggu Renstra" }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { owner dinkes  allow missing-direction "Menunggu Renstra" }
`,
    },
    {
      title: { id: 'Kode yang ada', en: 'A code that exists' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { owner dinkes  allow missing-direction "Menunggu Renstra" }
`,
    },
  ],
  check(unused, report) {
    for (const { element, path, code, problem, near } of unused) {
      if (problem !== 'unknown') continue;
      const place = { element, path: `${path}#0` };
      const { hint, fixes } = suggestName(place, near, {
        id: 'Jalankan rencana rules untuk melihat semua kode.',
        en: 'Run rencana rules to see all codes.',
      });
      report(
        place,
        {
          id: `Tidak ada aturan dengan kode “${code}”. ${hint.id}`,
          en: `There is no rule with the code “${code}”. ${hint.en}`,
        },
        { subject: code, fixes },
      );
    }
  },
});
