import type { Indicator, Scalar } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';
import { valueText } from '../wording/value-text.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

export const valueOutsideBounds = definePlanRule({
  code: 'value-outside-bounds',
  family: 'indicators',
  severity: 'error',
  summary: { id: 'Nilai berada di luar batas indikator.', en: 'A value lies outside the bounds of its indicator.' },
  explanation: {
    id: 'Indeks SPBE berskala 1 sampai 5; nilai 5,4 tidak mungkin. Perbaiki angkanya, atau batasnya (bounds). Tanpa bounds tidak ada yang diperiksa: persen boleh di atas 100 dan nilai boleh negatif.',
    en: 'The SPBE index goes from 1 to 5; a value of 5.4 cannot be. Mend the figure, or the bounds. Without bounds nothing is checked: per cent may exceed 100 and values may be negative.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Di atas skala', en: 'Above the scale' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator spbe "Indeks SPBE" { direction up  bounds 1..5  owner diskominfo  baseline 2021 = 4,2  target 2022 = 4,8  2023 = <|5,4|> }
`,
    },
    {
      title: { id: 'Dalam batas, atau tanpa batas', en: 'Within bounds, or without any' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator spbe "Indeks SPBE" { direction up  bounds 1..5  owner diskominfo  baseline 2021 = 4,2  target 2022 = 5 }
indicator investasi "Realisasi terhadap target" { direction up  owner diskominfo  target 2022 = 205 % }
`,
    },
  ],
  check({ indicator: indicators }, report) {
    for (const indicator of indicators) {
      const { id, title, bounds, baseline, target } = indicator;
      if (!bounds) continue;
      const points = [...seriesPoints(id, 'baseline', baseline), ...repeatedPoints(id, 'target', target)];
      const outside = points.filter(({ value }) => isOutside(value, bounds));
      // The years of a span stand in one place, and the first of them says it.
      for (const { value, at, place } of outside.filter(
        (point, i) => point.place.path !== outside[i - 1]?.place.path,
      )) {
        const range = `${numberText(bounds.from)}..${numberText(bounds.to)}`;
        report(place, {
          id: `Nilai “${title}” untuk ${at} adalah ${valueText(value)}, di luar batasnya ${range}. Perbaiki angkanya atau batasnya.`,
          en: `The value of “${title}” for ${at} is ${valueText(value)}, outside its bounds ${range}. Mend the figure or the bounds.`,
        });
      }
    }
  },
});

/** Only an order is asked for, so binary numbers will do. */
function isOutside(value: Scalar, { from, to }: NonNullable<Indicator['bounds']>): boolean {
  if (value.kind === 'number') return Number(value.number) < Number(from) || Number(value.number) > Number(to);
  return value.kind === 'range' && (Number(value.from) < Number(from) || Number(value.to) > Number(to));
}
