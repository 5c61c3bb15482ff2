import { isStanding } from '@rencana/model';
import { definePlanRule } from '../rule.ts';

export const quickwinWithoutPublicBenefit = definePlanRule({
  code: 'quickwin-without-public-benefit',
  family: 'quickwins',
  severity: 'warning',
  summary: {
    id: 'Quick win tidak menyebut manfaatnya bagi masyarakat.',
    en: 'A quick win does not say how the public benefits.',
  },
  explanation: {
    id: 'Quick win dipilih karena manfaatnya langsung dirasakan masyarakat. Tanpa benefit untuk public, pertanyaan pertama penilai tidak terjawab. Tulis apa yang berubah bagi warga: “Izin usaha mikro selesai dalam 3 hari”.',
    en: 'A quick win is chosen because the public feels its benefit directly. Without a benefit for the public the first question of an assessor is not answered. Write what changes for people: “A permit takes 3 days”.',
  },
  basis: {
    kind: 'guide',
    text: {
      id: 'Quick win langsung dirasakan masyarakat; formulir evaluasi menanyakan manfaatnya.',
      en: 'A quick win is felt directly by the public; the evaluation form asks for its benefit.',
    },
  },
  covers: [],
  stage: 4,
  supersedes: [],
  tellsMissing: ['benefit'],
  fixable: false,
  reads: ['quickwin', 'stage'],
  examples: [
    {
      title: { id: 'Hanya bagi pemerintah', en: 'Only for the government' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin <|antrean|> "Antrean daring" in living.health { owner dinkes  benefit { for government  description "Data kunjungan tersedia" } }
`,
    },
    {
      title: { id: 'Bagi masyarakat', en: 'For the public' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  benefit { for public  description "Tidak lagi menunggu sejak subuh" } }
quickwin videotron "Videotron" in branding { nomination { decision nominated } }
`,
    },
  ],
  check(parts, report) {
    for (const quickwin of parts.quickwin) {
      if (!isStanding(quickwin, parts) || quickwin.benefit.some((benefit) => benefit.for === 'public')) continue;
      report(
        { element: quickwin.id, path: 'name' },
        {
          id: `Quick win “${quickwin.title}” belum menyebut manfaatnya bagi masyarakat. Tulis benefit dengan for public.`,
          en: `The quick win “${quickwin.title}” does not say how the public benefits. Write benefit with for public.`,
        },
        { needsWhole: true },
      );
    }
  },
});
