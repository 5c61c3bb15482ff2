import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { groupByMeaning, isBoilerplate } from './group-by-meaning.ts';

export const boilerplateIndicator = definePlanRule({
  code: 'boilerplate-indicator',
  family: 'indicators',
  severity: 'info',
  summary: {
    id: 'Indikator yang sama dipakai banyak perangkat daerah.',
    en: 'The same indicator stands for many agencies.',
  },
  explanation: {
    id: 'Indikator yang sama untuk hampir setiap perangkat daerah (“Nilai SAKIP”, “Persentase pelayanan administrasi”) tidak menunjukkan apa yang berubah bagi warga. Pilih satu yang khas bagi pekerjaan masing-masing, atau ukur sekali untuk seluruh daerah.',
    en: 'The same indicator for nearly every agency (“SAKIP score”, “share of administrative services”) does not show what changes for the public. Choose one that is peculiar to the work of each, or measure it once for the whole region.',
  },
  basis: foundInPlans,
  covers: ['D10'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Tiga perangkat daerah, satu indikator', en: 'Three agencies, one indicator' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinsos "Dinas Sosial"
sopd dinkes "Dinas Kesehatan"
sopd disdik "Dinas Pendidikan"
indicator <|sakip-dinsos|> "Nilai SAKIP" { direction up  owner dinsos }
indicator sakip-disdik "Nilai SAKIP" { direction up  owner disdik }
indicator sakip-kesehatan "Nilai SAKIP" { direction up  owner dinkes }
`,
    },
    {
      title: { id: 'Satu indikator daerah', en: 'One indicator of the region' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
indicator sakip "Nilai SAKIP" { direction up  owner setda }
`,
    },
  ],
  check({ indicator: indicators }, report) {
    for (const group of groupByMeaning(indicators)) {
      const [first, ...others] = group;
      if (!first || !isBoilerplate(group)) continue;
      report(
        { element: first.id, path: 'name' },
        {
          id: `Indikator “${first.title}” dipakai ${group.length} kali oleh perangkat daerah yang berbeda. Pilih indikator yang khas, atau ukur sekali untuk daerah.`,
          en: `The indicator “${first.title}” stands ${group.length} times for different agencies. Choose indicators of their own, or measure it once for the region.`,
        },
        {
          related: others.map(({ id }) => ({
            place: { element: id, path: 'name' },
            message: { id: 'Dipakai juga di sini.', en: 'Used here as well.' },
          })),
        },
      );
    }
  },
});
