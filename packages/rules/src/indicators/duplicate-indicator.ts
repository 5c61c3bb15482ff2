import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { groupByMeaning, isBoilerplate } from './group-by-meaning.ts';

export const duplicateIndicator = definePlanRule({
  code: 'duplicate-indicator',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Dua indikator mengukur hal yang sama.', en: 'Two indicators measure the same thing.' },
  explanation: {
    id: 'Indikator yang disalin ke beberapa sasaran dihitung dua kali dan lambat laun berbeda angkanya. Simpan satu, dan rujuk dari semua yang menggerakkannya dengan contributes-to. Nama dibandingkan menurut artinya: “Prosentase penduduk miskin” sama dengan “Persentase masyarakat miskin”.',
    en: 'An indicator copied under several outcomes is counted twice, and in time its figures differ. Keep one, and refer to it with contributes-to from all that move it. Names are compared by meaning: the same words in another order or spelling are the same.',
  },
  basis: foundInPlans,
  covers: ['D8'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Sama artinya, lain ejaannya', en: 'The same meaning in another spelling' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinsos "Dinas Sosial"
indicator miskin "Persentase penduduk miskin" { direction down  owner dinsos }
indicator <|warga-miskin|> "Prosentase masyarakat miskin" { direction down  owner dinsos }
`,
    },
    {
      title: { id: 'Mirip tetapi berbeda', en: 'Alike but different' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinsos "Dinas Sosial"
indicator miskin "Persentase penduduk miskin" { direction down  owner dinsos }
indicator ekstrem "Persentase penduduk miskin ekstrem" { direction down  owner dinsos }
indicator jumlah "Jumlah penduduk miskin" { direction down  owner dinsos }
`,
    },
  ],
  check({ indicator: indicators }, report) {
    for (const group of groupByMeaning(indicators)) {
      if (isBoilerplate(group)) continue;
      const [first, ...others] = group;
      for (const { id, title } of others) {
        report(
          { element: id, path: 'name' },
          {
            id: `Indikator “${title}” mengukur hal yang sama dengan “${first?.title}”. Simpan satu dan rujuk dari yang lain.`,
            en: `The indicator “${title}” measures the same as “${first?.title}”. Keep one and refer to it from the others.`,
          },
          {
            related: [
              {
                place: { element: first?.id ?? id, path: 'name' },
                message: { id: 'Indikator yang pertama.', en: 'The first of them.' },
              },
            ],
          },
        );
      }
    }
  },
});
