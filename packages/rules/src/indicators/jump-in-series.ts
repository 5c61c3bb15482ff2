import type { Indicator } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { valueText } from '../wording/value-text.ts';
import { findSpikes } from './find-spikes.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

export const jumpInSeries = definePlanRule({
  code: 'jump-in-series',
  family: 'indicators',
  severity: 'warning',
  summary: {
    id: 'Satu nilai dalam deret jauh berbeda dari tetangganya.',
    en: 'One value of a series is far from its neighbours.',
  },
  explanation: {
    id: 'Deret 76 – 765 – 78 hampir selalu salah ketik: koma yang hilang atau angka yang tertukar. Ditemukan bila sebuah nilai paling sedikit lima kali, atau paling banyak seperlima, kedua tetangganya, sedangkan tetangganya sendiri serupa. Deret yang tumbuh cepat tidak ditemukan.',
    en: 'A series of 76 – 765 – 78 is nearly always a slip of the pen: a comma lost or figures exchanged. It is found where a value is at least five times, or at most a fifth, of both its neighbours, while these are alike. A series that grows fast is not found.',
  },
  basis: foundInPlans,
  covers: ['D13'],
  stage: 1,
  supersedes: ['target-against-direction', 'value-outside-bounds'],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Koma yang hilang', en: 'A comma lost' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 75,1  target 2022 = <|765|>  2023 = 78 }
`,
    },
    {
      title: { id: 'Satu angka yang hilang', en: 'A digit lost' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator kasus "Kasus yang ditangani" { direction up  owner dinkes  unit "kasus"  baseline 2021 = 120  target 2022 = 130  2023 = <|14|>  2024 = 150 }
`,
    },
    {
      title: { id: 'Tumbuh cepat, tersebar, atau menjumlah', en: 'Growing fast, scattered, or adding up' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator umkm "UMKM di lokapasar" { direction up  owner dinkes  unit "UMKM"  baseline 2021 = 10  target 2022 = 60  2023 = 400 }
indicator titik "Titik internet baru" { direction up  aggregation sum  owner dinkes  unit "titik"  target 2022 = 2  2023 = 40  2024 = 3 }
indicator wisata "Kunjungan wisatawan" { direction up  owner dinkes  unit "orang"  baseline 2019 = 90.000  2020 = 8.000  2021 = 70.000  target 2022 = 95.000 }
indicator pangan "Pertumbuhan produksi" { direction up  owner dinkes  baseline 2021 = -5,7 %  target 2022 = 2 %  2023 = 7 % }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach(({ id, title, aggregation, baseline, target }: Indicator, report) => {
  // What is counted anew each year may well come all at once.
  if (aggregation === 'sum') return;
  // Baselines of several years are what happened, and that may jump.
  const points = [...seriesPoints(id, 'baseline', baseline).slice(-1), ...repeatedPoints(id, 'target', target)];
  for (const { before, point, after } of findSpikes(points)) {
    const [first, value, last] = [before, point, after].map((each) => `${valueText(each.value)} (${each.at})`);
    report(
      point.place,
      {
        id: `Nilai “${title}” melompat: ${first}, ${value}, ${last}. Perbaiki angkanya.`,
        en: `The value of “${title}” jumps: ${first}, ${value}, ${last}. Mend the figure.`,
      },
      { needsWhole: true },
    );
  }
});
