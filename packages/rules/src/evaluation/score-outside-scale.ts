import type { Decimal, Place } from '@rencana/model';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';

/** Scores go from 0 to this. */
const highest = 4;

export const scoreOutsideScale = definePlanRule({
  code: 'score-outside-scale',
  family: 'evaluation',
  severity: 'error',
  summary: { id: 'Nilai evaluasi di luar 0 sampai 4.', en: 'A score of the evaluation is outside 0 to 4.' },
  explanation: {
    id: 'Nilai setiap komponen, juga per dimensi, antara 0 dan 4. Nilai 36 biasanya 3,6 yang komanya hilang.',
    en: 'The score of each component, also by dimension, is between 0 and 4. A score of 36 is mostly 3,6 without its comma.',
  },
  basis: {
    kind: 'practice',
    text: { id: 'Nilai yang diterbitkan berskala 0–4.', en: 'Published scores are on a scale of 0–4.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['evaluation'],
  examples: [
    {
      title: { id: 'Koma yang hilang', en: 'A comma lost' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023
  component "Baseline" { weight 100  <|score 36|>  proven-by bukti  per-dimension governance 2,75  <|per-dimension economy 35|> }
}
`,
    },
    {
      title: { id: 'Satu koma yang hilang', en: 'One comma lost' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023
  component "Baseline" { weight 100  <|score 321|>  proven-by bukti }
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023
  component "Baseline" { weight 100  score 3,21  proven-by bukti }
}
`,
    },
    {
      title: { id: 'Dalam skala', en: 'On the scale' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023
  component "Baseline" { weight 100  score 4  proven-by bukti  per-dimension governance 2,75 }
}
`,
    },
  ],
  check({ evaluation: evaluations }, report) {
    for (const { id, component: components } of evaluations) {
      for (const [index, { title, score, perDimension }] of components.entries()) {
        const path = propertyPath('component', index);
        const scores = [
          ...(score === undefined ? [] : [{ score, path: `${path}/score`, property: 'score' }]),
          ...perDimension.map(({ dimension, number }, i) => ({
            score: number,
            path: `${path}/${propertyPath('per-dimension', i)}`,
            property: `per-dimension ${dimension.name}`,
          })),
        ];
        for (const each of scores) {
          if (Number(each.score) >= 0 && Number(each.score) <= highest) continue;
          report(
            { element: id, path: each.path },
            {
              id: `Nilai ${numberText(each.score)} pada “${title ?? index + 1}” di luar skala 0 sampai ${highest}. Perbaiki angkanya.`,
              en: `The score ${numberText(each.score)} of “${title ?? index + 1}” is outside the scale of 0 to ${highest}. Mend the figure.`,
            },
            { fixes: putComma({ element: id, path: each.path }, each) },
          );
        }
      }
    }
  },
});

/** Scores have one digit before the comma: 36 was 3,6 and 321 was 3,21. */
function putComma(place: Place, { score, property }: { readonly score: Decimal; readonly property: string }) {
  const [, whole, rest] = /^([0-3])(\d{1,2})$/.exec(score) ?? [];
  if (whole === undefined) return [];
  const text = `${whole},${rest}`;
  return offerFix({ id: `Ganti dengan ${text}`, en: `Replace by ${text}` }, [
    { kind: 'replace', place, text: `${property} ${text}` },
  ]);
}
