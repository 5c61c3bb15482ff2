import { sumDecimals } from '@rencana/model';
import { definePlanRule } from '../rule.ts';
import { isWithinTolerance } from '../values/is-within-tolerance.ts';
import { numberText } from '../wording/number-text.ts';

export const componentWeights = definePlanRule({
  code: 'component-weights',
  family: 'evaluation',
  severity: 'error',
  summary: {
    id: 'Bobot komponen evaluasi tidak berjumlah 100.',
    en: 'The weights of the evaluation do not add up to 100.',
  },
  explanation: {
    id: 'Nilai akhir adalah rata-rata tertimbang lima komponen; bobotnya dalam persen dan berjumlah 100, tetapi berbeda dari tahun ke tahun. Komponen tanpa bobot atau bobot yang tidak genap menggeser nilai akhir.',
    en: 'The final score is the weighted mean of the components; weights are in per cent and add up to 100, though they differ from year to year. A component without weight, or weights that do not add up, shift the final score.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Penilaian yang diterbitkan dapat dihitung ulang dengan bobot berjumlah 100.',
      en: 'Published scores can be computed again with weights that add up to 100.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  options: [
    {
      name: 'tolerance',
      summary: {
        id: 'Selisih jumlah bobot dari 100, dalam persen, yang masih diterima.',
        en: 'How far the sum of weights may be from 100, in per cent.',
      },
      type: 'number',
      default: 0,
      minimum: 0,
      maximum: 10,
    },
  ],
  fixable: false,
  reads: ['evaluation'],
  examples: [
    {
      title: { id: 'Hanya sembilan puluh', en: 'Only ninety' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation <|tahun-2023|> "Evaluasi 2023" { year 2023
  component "Baseline" { weight 40  score 3,6  proven-by bukti }
  component "Outcome" { weight 50  score 3,2  proven-by bukti }
}
`,
    },
    {
      title: { id: 'Seratus, atau belum ada bobot', en: 'A hundred, or no weights yet' },
      good: `plan contoh "Contoh" { period 2022..2026 }
evidence bukti "Laporan" { number "1" }
evaluation tahun-2023 "Evaluasi 2023" { year 2023
  component "Baseline" { weight 12,5  score 3,6  proven-by bukti }
  component "Outcome" { weight 87,5  score 3,2  proven-by bukti }
}
evaluation tahun-2024 "Evaluasi 2024" { year 2024  component "Baseline" { } }
`,
    },
  ],
  check({ evaluation: evaluations }, report, { tolerance }) {
    for (const { id, title, component } of evaluations) {
      const weights = component.flatMap(({ weight }) => weight ?? []);
      if (weights.length === 0) continue;
      const sum = sumDecimals(weights);
      if (isWithinTolerance(sum, '100', tolerance)) continue;
      const without = component.length - weights.length;
      report(
        { element: id, path: 'name' },
        {
          id: `Bobot komponen “${title}” berjumlah ${numberText(sum)}, bukan 100${without > 0 ? `; ${without} komponen belum berbobot` : ''}. Perbaiki weight.`,
          en: `The weights of “${title}” add up to ${numberText(sum)}, not 100${without > 0 ? `; ${without} of the components have none` : ''}. Mend weight.`,
        },
        { needsWhole: true },
      );
    }
  },
});
