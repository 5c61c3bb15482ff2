import { faultedByAssessors } from '../basis/common-bases.ts';
import { meaningKey } from '../names/meaning-key.ts';
import { definePlanRule } from '../rule.ts';

export const serviceUnderTwoOwners = definePlanRule({
  code: 'service-under-two-owners',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Satu layanan ditulis dua kali dengan pemilik berbeda.',
    en: 'One service is declared twice under different owners.',
  },
  explanation: {
    id: 'Kewenangan yang tumpang tindih termasuk yang dicatat penilai. Dua layanan yang sama artinya dengan pemilik berbeda berarti belum diputuskan siapa yang menjalankannya. Tulis satu layanan dengan satu owner; yang lain mendukung lewat supports pada kegiatannya.',
    en: 'Overlapping authority is among what assessors fault. Two services of the same meaning under different owners show that it is not decided who runs them. Declare one service with one owner; the other supports it in its actions.',
  },
  basis: faultedByAssessors,
  covers: ['E9'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['service'],
  examples: [
    {
      title: { id: 'Izin usaha mikro pada dua dinas', en: 'Permits of two agencies' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
sopd diskop "Dinas Koperasi"
service izin "Izin usaha mikro" in governance.public-service { owner dpmptsp  existing "14 hari"  desired "3 hari" }
service <|izin-umkm|> "Izin Usaha untuk Mikro" in economy.industry { owner diskop  existing "14 hari"  desired "3 hari" }
`,
    },
    {
      title: { id: 'Layanan yang berbeda', en: 'Different services' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
sopd diskop "Dinas Koperasi"
service izin "Izin usaha mikro" in governance.public-service { owner dpmptsp  existing "14 hari"  desired "3 hari" }
service halal "Sertifikat halal usaha mikro" in economy.industry { owner diskop  existing "Belum"  desired "Daring" }
`,
    },
  ],
  check({ service: services }, report) {
    for (const group of Map.groupBy(services, ({ title }) => meaningKey(title)).values()) {
      const [first, ...others] = group;
      if (!first?.owner) continue;
      for (const { id, title, owner } of others) {
        if (!owner || owner.id === first.owner.id) continue;
        report(
          { element: id, path: 'name' },
          {
            id: `Layanan “${title}” milik ${owner.name} sama dengan “${first.title}” milik ${first.owner.name}. Putuskan satu pemilik.`,
            en: `The service “${title}” of ${owner.name} is the same as “${first.title}” of ${first.owner.name}. Decide on one owner.`,
          },
          {
            related: [
              {
                place: { element: first.id, path: 'name' },
                message: { id: 'Layanan yang pertama.', en: 'The first of the two.' },
              },
            ],
          },
        );
      }
    }
  },
});
