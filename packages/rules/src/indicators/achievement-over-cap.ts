import { achievementPercent, daysOf, findById, type Indicator, type Moment, yearOf } from '@rencana/model';
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
      title: {
        id: 'Laporan bulan terakhir terhadap target setahun',
        en: 'The report of the last month against the target of the year',
      },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator desa "Jumlah desa tersambung" { direction up  owner diskominfo  unit "desa"  baseline 2021 = 5  target 2022 = 10 }
progress desa { date 2022-12  <|reached 20|> }
`,
    },
    {
      title: { id: 'Laporan di tengah tahun', en: 'A report in the middle of the year' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator kematian "Jumlah kematian ibu" { direction down  owner dinkes  unit "kasus"  baseline 2021 = 12  target 2022 = 10 }
progress kematian { date 2022-03  reached 2 }
`,
    },
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
      const percent = indicator && percentAt(indicator, date, parts);
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

/** The report of the last days of a year is about the whole year, where the target is; others say too little of it. */
function percentAt(indicator: Indicator, date: Moment, parts: Parameters<typeof achievementPercent>[2]) {
  const percent = achievementPercent(indicator, date, parts);
  if (percent !== undefined || date === yearOf(date)) return percent;
  const isLast = daysOf(date)[1] === daysOf(yearOf(date))[1];
  return isLast ? achievementPercent(indicator, yearOf(date), parts) : undefined;
}
