import type { Partner, Sopd } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { meaningKey } from './meaning-key.ts';

export const duplicateAgency = definePlanRule({
  code: 'duplicate-agency',
  family: 'names',
  severity: 'warning',
  summary: {
    id: 'Satu perangkat daerah atau mitra ditulis dengan dua nama.',
    en: 'One agency or partner is declared under two names.',
  },
  explanation: {
    id: 'Perangkat daerah yang ditulis dua kali memecah daftar pekerjaan dan anggarannya menjadi dua. Simpan satu dan rujuk namanya. Perangkat daerah yang berganti nama memiliki judul yang berbeda, dan dihubungkan dengan successor.',
    en: 'An agency declared twice splits its list of work and its money in two. Keep one and refer to its name. An agency that was renamed has another title, and is tied to the old one by successor.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['sopd', 'partner'],
  examples: [
    {
      title: { id: 'Dinas yang sama', en: 'The same agency' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
sopd <|kominfo|> "Dinas Komunikasi & Informatika"
`,
    },
    {
      title: { id: 'Dinas yang berbeda', en: 'Different agencies' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd disdik "Dinas Pendidikan"
sopd disbud "Dinas Pendidikan dan Kebudayaan"
`,
    },
  ],
  check({ sopd, partner }, report) {
    for (const elements of [sopd, partner] as readonly (readonly (Partner | Sopd)[])[]) {
      for (const [first, ...others] of Map.groupBy(elements, ({ title }) => meaningKey(title)).values()) {
        for (const { id, title } of others) {
          if (!first) continue;
          report(
            { element: id, path: 'name' },
            {
              id: `“${title}” sudah ditulis dengan nama ${first.name}. Simpan satu, dan rujuk namanya.`,
              en: `“${title}” is declared already under the name ${first.name}. Keep one, and refer to its name.`,
            },
            {
              related: [
                {
                  place: { element: first.id, path: 'name' },
                  message: { id: 'Yang pertama di sini.', en: 'The first is here.' },
                },
              ],
            },
          );
        }
      }
    }
  },
});
