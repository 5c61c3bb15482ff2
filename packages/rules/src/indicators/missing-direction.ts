import type { Fix, Indicator } from '@rencana/model';
import { definePlanRule } from '../rule.ts';
import { movementOf } from './movement-of.ts';

type Direction = NonNullable<Indicator['direction']>;

const anyDirection: readonly Direction[] = ['up', 'down', 'maintain'];

/** What to offer by how the figures move, the likeliest first; never taken without asking, never against the figures. */
const likelyDirections: Readonly<Record<string, readonly Direction[]>> = {
  1: ['up', 'maintain'],
  [-1]: ['down', 'maintain'],
  0: ['maintain', 'up', 'down'],
  within: ['within'],
};

export const missingDirection = definePlanRule({
  code: 'missing-direction',
  family: 'indicators',
  severity: 'error',
  summary: { id: 'Indikator tidak memiliki arah.', en: 'An indicator has no direction.' },
  explanation: {
    id: 'Tanpa arah tidak ada yang tahu apakah angka yang naik itu baik: kepuasan harus naik, stunting harus turun, inflasi harus tetap dalam rentang. Tidak ada arah bawaan, karena bawaan apa pun diam-diam salah untuk sebagian indikator. Tulis direction up, down, maintain, atau within. Indikator kualitatif tidak memerlukannya.',
    en: 'Without a direction nobody knows whether a rising figure is good: satisfaction should rise, stunting fall, inflation stay within a range. There is no default, because any default is silently wrong for some indicators. Write direction up, down, maintain or within. Qualitative indicators need none.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Sistem indikator di Indonesia mencatat arah setiap indikator; bawaan terbukti salah untuk kemiskinan, stunting, kematian ibu.',
      en: 'Indonesian indicator systems record the direction of each indicator; defaults proved wrong for poverty, stunting and maternal mortality.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  tellsMissing: ['direction'],
  fixable: true,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Indeks tanpa arah', en: 'An index without a direction' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator <|ikm|> "Indeks Kepuasan Masyarakat" {
  owner dinkes
  baseline 2021 = 78,2
  target 2022 = 79
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  owner dinkes
  baseline 2021 = 78,2
  target 2022 = 79
  direction up
}
`,
    },
    {
      title: { id: 'Kualitatif tidak memerlukan arah', en: 'A qualitative one needs none' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator arsitektur "Kematangan arsitektur SPBE" { kind qualitative  owner diskominfo  target 2025 = "Naskah disepakati" }
indicator stunting "Prevalensi stunting" { direction down  owner diskominfo  baseline 2021 = 24,1 %  target 2022 = 21 % }
`,
    },
  ],
  check({ indicator: indicators }, report) {
    for (const indicator of indicators) {
      if (indicator.direction || indicator.kind === 'qualitative') continue;
      const likely = likelyDirections[String(movementOf(indicator))];
      report(
        { element: indicator.id, path: 'name' },
        {
          id: `Indikator “${indicator.title}” belum memiliki arah, sehingga capaiannya tidak dapat dinilai. Tulis direction up, down, maintain, atau within.`,
          en: `The indicator “${indicator.title}” has no direction, so its achievement cannot be judged. Write direction up, down, maintain or within.`,
        },
        { needsWhole: true, fixes: (likely ?? anyDirection).map((direction) => addDirection(indicator, direction)) },
      );
    }
  },
});

function addDirection({ id }: Indicator, direction: Direction): Fix {
  return {
    title: { id: `Tambahkan direction ${direction}`, en: `Add direction ${direction}` },
    certain: false,
    edits: [{ kind: 'add-property', place: { element: id, path: '' }, text: `direction ${direction}` }],
  };
}
