import { achievementPercent, findById } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';

export const achievementOverCap = definePlanRule({
  code: 'achievement-over-cap',
  family: 'indicators',
  severity: 'info',
  summary: {
    id: 'Capaian di atas 120 % tanpa penjelasan.',
    en: 'An achievement above 120 % is not explained.',
  },
  explanation: {
    id: 'Capaian di atas 120 % biasanya dipotong dalam penilaian, dan penilai bertanya mengapa: targetnya terlalu rendah, datanya salah, atau memang ada lompatan. Tulis note pada progress itu, atau naikkan target berikutnya dengan revision.',
    en: 'An achievement above 120 % is usually capped in the assessment, and assessors ask why: the target was too low, the data are wrong, or there really was a leap. Write a note in that progress, or raise the next targets by a revision.',
  },
  basis: {
    ...foundInPlans,
    text: {
      id: 'Nilai capaian lazim dibatasi 120 %, sedangkan nilai sebenarnya tetap ditampilkan.',
      en: 'Scores are usually capped at 120 % while the true value is shown.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  options: [
    {
      name: 'cap',
      summary: {
        id: 'Batas capaian dalam persen; yang lebih tinggi perlu dijelaskan.',
        en: 'The cap of achievement in per cent; what is above needs an explanation.',
      },
      type: 'number',
      default: 120,
      minimum: 100,
      maximum: 1000,
    },
  ],
  fixable: false,
  reads: ['indicator', 'progress', 'revision', 'scale'],
  examples: [
    {
      title: { id: 'Dua kali target, tanpa penjelasan', en: 'Twice the target, without a word' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator desa "Jumlah desa tersambung" { direction up  owner diskominfo  unit "desa"  baseline 2021 = 5  target 2022 = 10 }
progress desa { date 2022  <|reached 20|> }
`,
    },
    {
      title: { id: 'Dijelaskan, atau di bawah batas', en: 'Explained, or below the cap' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator desa "Jumlah desa tersambung" { direction up  owner diskominfo  unit "desa"  baseline 2021 = 5  target 2022 = 10  2023 = 20 }
progress desa { date 2022  reached 20  note "Operator membangun sepuluh menara lebih awal" }
progress desa { date 2023  reached 22 }
`,
    },
  ],
  check(parts, report, { cap }) {
    for (const { id, about, date, reached, note } of parts.progress) {
      if (!date || !reached || note) continue;
      const indicator = findById(parts.indicator, about.id);
      const percent = indicator && achievementPercent(indicator, date, parts);
      if (percent === undefined || Number(percent) <= cap) continue;
      report(
        { element: id, path: 'reached' },
        {
          id: `Capaian “${indicator?.title}” untuk ${date} adalah ${numberText(percent)} % dari target, di atas ${cap} %. Jelaskan dalam note, atau perbaiki target atau datanya.`,
          en: `The achievement of “${indicator?.title}” for ${date} is ${numberText(percent)} % of the target, above ${cap} %. Explain it in a note, or mend the target or the data.`,
        },
      );
    }
  },
});
