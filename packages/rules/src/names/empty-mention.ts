import type { EmptyMention, Text } from '@rencana/model';
import { definePlanRule } from '../rule.ts';

export const emptyMention = definePlanRule({
  code: 'empty-mention',
  family: 'names',
  severity: 'warning',
  summary: {
    id: 'Rujukan menyebut angka yang belum ada, atau yang berputar ke dirinya sendiri.',
    en: 'A reference names a figure that nobody says yet, or that leads back to itself.',
  },
  explanation: {
    id: 'Tempat [[ikm.target.2024]] tercetak sebagai tanda “–” bila indikatornya tidak bertarget tahun itu. Nilai berupa teks yang menyebut angka lain tidak dihitung lagi; bila keduanya saling menyebut, tidak ada yang dapat dicetak. Isi angkanya, atau sebut angka yang ada.',
    en: 'The place of [[ikm.target.2024]] prints “–” where the indicator has no target of that year. A value that is text and mentions another figure is not looked up again; where two mention each other, nothing can be printed. Fill in the figure, or mention one that is there.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'Rujukan berakhir pada judul atau angka, tidak pernah pada teks.',
      en: 'A reference ends at a title or a figure, never at prose.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['emptyMentions'],
  examples: [
    {
      title: { id: 'Tahun tanpa target', en: 'A year without a target' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2022 = 80 }
objective puas "Warga puas" { description "Menjadi [[<|ikm.target.2024|>]]" }
`,
    },
    {
      title: { id: 'Dua nilai yang saling menyebut', en: 'Two values that mention each other' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
fact ibu-kota "Ibu kota" { value 2022 = "Lihat [[<|pusat.value.2022|>]]" }
fact pusat "Pusat kota" { value 2022 = "Lihat [[<|ibu-kota.value.2022|>]]" }
`,
    },
    {
      title: { id: 'Angka yang ada', en: 'A figure that is there' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2022 = 80 }
objective puas "Warga puas" { description "Menjadi [[ikm.target.2022]]" }
`,
    },
  ],
  check({ emptyMentions }, report) {
    for (const mention of emptyMentions) report(mention.place, describe(mention), { needsWhole: true });
  },
});

function describe({ path, why, next, isCircle }: EmptyMention): Text {
  if (why) return why;
  if (isCircle)
    return {
      id: `“${path}” berputar ke dirinya sendiri lewat “${next}”, jadi tidak dapat dicetak. Tulis angkanya di salah satunya.`,
      en: `“${path}” leads back to itself by “${next}”, so that it cannot be printed. Write the figure in one of them.`,
    };
  return {
    id: `Isi “${path}” adalah teks yang menyebut “${next}” lagi, dan itu tidak dicetak sebagai angka. Sebut “${next}” langsung.`,
    en: `What “${path}” says is text that mentions “${next}” again, and that is not printed as a figure. Mention “${next}” itself.`,
  };
}
