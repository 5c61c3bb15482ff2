import type { Action, Fact, Indicator, Programme, Quickwin } from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { repeatedPoints, seriesPoints } from '../indicators/series-points.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule, type Report } from '../rule.ts';
import { valueText } from '../wording/value-text.ts';
import { findThousandfold, type Thousandfold } from './find-thousandfold.ts';

export const thousandfoldValue = definePlanRule({
  code: 'thousandfold-value',
  family: 'values',
  severity: 'warning',
  summary: {
    id: 'Sebuah angka kira-kira seribu kali angka di sekitarnya.',
    en: 'A figure is about a thousand times its neighbours.',
  },
  explanation: {
    id: '76.500 adalah tujuh puluh enam ribu lima ratus, juga bila yang dimaksud 76,5. Titik dan koma mudah tertukar saat menyalin dari lembar kerja, dan satuan juta mudah tertukar dengan miliar. Angka yang seribu kali angka di sekitarnya hampir selalu salah ketik; periksa sebelum ditandatangani.',
    en: '76.500 is seventy-six thousand five hundred, even where 76.5 is meant. Point and comma are easily mixed up when copying from a sheet, and so are millions and billions of rupiah. A figure a thousand times its neighbours is nearly always a slip; look at it before anybody signs.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Ditemukan dalam dokumen perencanaan: “Rp 000” di samping 162977000000.',
      en: 'Found in planning documents: “Rp 000” beside 162977000000.',
    },
  },
  covers: ['D14'],
  stage: 1,
  supersedes: ['target-against-direction', 'jump-in-series', 'value-outside-bounds', 'target-below-reached'],
  fixable: true,
  reads: ['indicator', 'fact', 'programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Titik di tempat koma', en: 'A point in place of a comma' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  direction up
  baseline 2021 = 75,1
  target 2022 = <|76.500|>  2023 = 78,0
  owner dinkes
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  direction up
  baseline 2021 = 75,1
  target 2022 = 76,5  2023 = 78,0
  owner dinkes
}
`,
    },
    {
      title: { id: 'Miliar di tempat juta', en: 'Billions in place of millions' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health {
  owner dinkes
  budget apbd-kabupaten 2022 = Rp 750 juta  2023 = <|Rp 800 miliar|>  2024 = Rp 820 juta
}
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health {
  owner dinkes
  budget apbd-kabupaten 2022 = Rp 750 juta  2023 = Rp 800 juta  2024 = Rp 820 juta
}
`,
    },
    {
      title: { id: 'Di luar batas indikator', en: 'Outside the bounds of the indicator' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator spbe "Indeks SPBE" { direction up  bounds 1..5  owner dinkes  target 2023 = <|2.750|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator spbe "Indeks SPBE" { direction up  bounds 1..5  owner dinkes  target 2023 = 2,75 }
`,
    },
    {
      title: { id: 'Hitungan yang memang tumbuh', en: 'Counts that really grow' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd disperindag "Dinas Perindustrian dan Perdagangan"
indicator umkm "UMKM yang menerima pembayaran nontunai" { direction up  owner disperindag  unit "UMKM"  baseline 2021 = 120  target 2022 = 1.250  2023 = 5.000  2024 = 12.000 }
indicator pengguna "Pengguna portal" { direction up  owner disperindag  unit "orang"  baseline 2021 = 2  target 2022 = 2.000 }
programme pasar "Program Pasar Digital" in economy.transaction { owner disperindag  budget apbd-kabupaten 2022 = Rp 305,7 miliar  2023 = Rp 64,9 miliar }
`,
    },
  ],
  check({ indicator, fact, programme, action, quickwin }, report) {
    judgeIndicators(indicator, report);
    judgeFacts(fact, report);
    for (const carriers of [programme, action, quickwin]) judgeCarriers(carriers, report);
  },
});

const judgeIndicators = judgeEach(({ id, title, baseline, target, bounds }: Indicator, report) => {
  const points = [...seriesPoints(id, 'baseline', baseline), ...repeatedPoints(id, 'target', target)];
  tell(title, findThousandfold(points, bounds), report);
});

const judgeFacts = judgeEach(({ id, title, value }: Fact, report) => {
  tell(title, findThousandfold(seriesPoints(id, 'value', value)), report);
});

const judgeCarriers = judgeEach(({ id, title, budget }: Programme | Action | Quickwin, report) => {
  for (const [index, { entries }] of budget.entries())
    tell(title, findThousandfold(seriesPoints(id, propertyPath('budget', index), entries)), report);
});

function tell(title: string, slips: readonly Thousandfold[], report: Report): void {
  for (const { point, likely } of slips) {
    const written = valueText(point.value);
    const meant = valueText(likely);
    report(
      point.place,
      {
        id: `Angka “${title}” untuk ${point.at} adalah ${written}, kira-kira seribu kali yang wajar di sini. Bila maksudnya ${meant}, tulislah begitu.`,
        en: `The figure of “${title}” for ${point.at} is ${written}, about a thousand times what is likely here. If ${meant} is meant, write that.`,
      },
      {
        needsWhole: true,
        fixes: [
          {
            title: { id: `Ganti dengan ${meant}`, en: `Replace by ${meant}` },
            certain: false,
            edits: [{ kind: 'replace', place: point.place, text: meant }],
          },
        ],
      },
    );
  }
}
