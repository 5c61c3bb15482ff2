import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const serviceWithoutDesiredState = definePlanRule({
  code: 'service-without-desired-state',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Layanan tidak menyebut keadaan yang diinginkan.',
    en: 'A service does not say how it should be.',
  },
  explanation: {
    id: 'Smart City memperbaiki layanan yang ada. Tanpa keadaan sekarang dan keadaan yang diinginkan, tidak ada kesenjangan yang dapat dianalisis. Tulis existing dan desired, dengan angka bila ada: “14 hari” menjadi “3 hari”.',
    en: 'A Smart City makes services better that exist. Without how it is and how it should be there is no gap to analyse. Write existing and desired, with figures where there are any: “14 days” becomes “3 days”.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  tellsMissing: ['desired'],
  fixable: false,
  reads: ['service'],
  examples: [
    {
      title: { id: 'Hanya keadaan sekarang', en: 'Only how it is' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
service <|izin|> "Izin usaha mikro" in governance.public-service { owner dpmptsp  existing "14 hari" }
`,
    },
    {
      title: { id: 'Sekarang dan nanti', en: 'Now and then' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
service izin "Izin usaha mikro" in governance.public-service { owner dpmptsp  existing "14 hari"  desired "3 hari" }
`,
    },
  ],
  check({ service: services }, report) {
    for (const { id, title, existing, desired } of services) {
      if (existing && desired) continue;
      const missing = desired ? 'existing' : 'desired';
      report(
        { element: id, path: 'name' },
        {
          id: `Layanan “${title}” belum menyebut keadaan yang ${desired ? 'sekarang' : 'diinginkan'}. Tulis ${missing}.`,
          en: `The service “${title}” does not say how it ${desired ? 'is now' : 'should be'}. Write ${missing}.`,
        },
        { needsWhole: true },
      );
    }
  },
});
