import { type FundSeries, findById, type Indicator, lastEntry, yearOf } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { compareValues } from '../indicators/compare-values.ts';
import { definePlanRule } from '../rule.ts';
import { moneyText } from '../wording/money-text.ts';

/** A budget collapses when a year has less than this part of the year before. */
const collapse = 0.25;

export const budgetAgainstTarget = definePlanRule({
  code: 'budget-against-target',
  family: 'money',
  severity: 'info',
  summary: {
    id: 'Anggaran turun tajam, sedangkan targetnya terus membaik.',
    en: 'The budget collapses while the target goes on to improve.',
  },
  explanation: {
    id: 'Pagu yang turun dari 305,7 menjadi 64,9 miliar sementara target jalan mantap terus naik menimbulkan pertanyaan: dari mana kenaikannya? Mungkin pembangunan selesai pada tahun pertama; mungkin pagu tahun berikutnya belum diisi. Periksa, dan jelaskan dalam rencana.',
    en: 'A ceiling that falls from 305.7 to 64.9 billion while the target keeps rising raises a question: where does the rise come from? Perhaps the building ends in the first year; perhaps later ceilings are not filled in yet. Look at it, and explain it in the plan.',
  },
  basis: foundInPlans,
  covers: ['D15'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['programme', 'indicator'],
  examples: [
    {
      title: { id: 'Sesudah tahun pertama hampir habis', en: 'Nearly gone after the first year' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd pupr "Dinas PUPR"
indicator jalan "Tingkat kemantapan jalan" { direction up  owner pupr  baseline 2021 = 54,7 %  target 2022 = 61 %  2023 = 65 %  2024 = 70 % }
programme preservasi "Penyelenggaraan Jalan" in living.mobility { owner pupr  contributes-to jalan  <|budget apbd-kabupaten  2022 = Rp 305,7 miliar  2023 = Rp 64,9 miliar  2024 = Rp 70 miliar|> }
`,
    },
    {
      title: { id: 'Turun perlahan, atau hanya tahun terakhir', en: 'Falls slowly, or only in the last year' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd pupr "Dinas PUPR"
indicator jalan "Tingkat kemantapan jalan" { direction up  owner pupr  baseline 2021 = 54,7 %  target 2022 = 61 %  2023 = 65 %  2024 = 70 % }
programme preservasi "Penyelenggaraan Jalan" in living.mobility { owner pupr  contributes-to jalan  budget apbd-kabupaten  2022 = Rp 305,7 miliar  2023 = Rp 204,9 miliar  2024 = Rp 20 miliar }
`,
    },
  ],
  check({ programme: programmes, indicator: indicators }, report) {
    for (const { id, title, budget, contributesTo } of programmes) {
      const fall = findCollapse(budget);
      if (!fall) continue;
      const moved = contributesTo.map((reference) => findById(indicators, reference.id));
      const improving = moved.find((indicator) => indicator && improvesAfter(indicator, fall.year));
      if (!improving) continue;
      report(
        { element: id, path: 'budget' },
        {
          id: `Anggaran “${title}” turun dari ${moneyText(fall.before)} menjadi ${moneyText(fall.after)} pada ${fall.year}, sedangkan target “${improving.title}” terus membaik. Periksa anggarannya, atau jelaskan.`,
          en: `The budget of “${title}” falls from ${moneyText(fall.before)} to ${moneyText(fall.after)} in ${fall.year}, while the target of “${improving.title}” goes on to improve. Check the budget, or explain it.`,
        },
        { needsWhole: true },
      );
    }
  },
});

/** The first year with a small part of the money of the year before, after which money still follows. */
function findCollapse(budget: readonly FundSeries[]) {
  const years = new Map<string, bigint>();
  for (const { entries } of budget) {
    for (const { from, until, value } of entries) {
      if (value.kind !== 'money' || yearOf(from) !== yearOf(until) || value.rupiah.includes('.')) continue;
      years.set(yearOf(from), (years.get(yearOf(from)) ?? 0n) + BigInt(value.rupiah));
    }
  }
  const sums = [...years].sort(([left], [right]) => Number(left) - Number(right));
  // The last year is often only the tail of the work.
  for (let i = 1; i < sums.length - 1; i += 1) {
    const [, before = 0n] = sums[i - 1] ?? [];
    const [year = '', after = 0n] = sums[i] ?? [];
    if (Number(after) < Number(before) * collapse) return { year, before: String(before), after: String(after) };
  }
  return undefined;
}

/** True where the last target is better than that of the year before a year. */
function improvesAfter({ direction, target }: Indicator, year: string): boolean {
  if (direction !== 'up' && direction !== 'down') return false;
  const entries = target.flat();
  const before = lastEntry(entries.filter(({ until }) => yearOf(until) < year));
  const last = lastEntry(entries);
  if (!before || !last) return false;
  const sign = compareValues(last.value, before.value, undefined);
  return direction === 'up' ? sign > 0 : sign < 0;
}
