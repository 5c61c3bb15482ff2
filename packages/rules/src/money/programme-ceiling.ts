import {
  type Action,
  type FundSeries,
  findById,
  isStanding,
  type Programme,
  parentsOf,
  type Quickwin,
  type Span,
  type Text,
  yearOf,
} from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { isWithinTolerance } from '../values/is-within-tolerance.ts';
import { moneyText } from '../wording/money-text.ts';

export const programmeCeiling = definePlanRule({
  code: 'programme-ceiling',
  family: 'money',
  severity: 'warning',
  summary: {
    id: 'Pagu program tidak sama dengan jumlah kegiatannya.',
    en: 'The ceiling of a programme is not the sum of its actions.',
  },
  explanation: {
    id: 'Kegiatan dan quick win di bawah sebuah program dibiayai dari pagunya. Bila jumlahnya melebihi pagu, sebagian tidak terbiayai; bila kurang, ada uang tanpa kegiatan. Bandingkan per tahun, lalu sesuaikan pagu atau anggaran kegiatannya. Totalnya dihitung dari kegiatan, bukan dari pagu.',
    en: 'Actions and quick wins under a programme are paid from its ceiling. Where their sum exceeds it, some are not paid for; where it is less, there is money without an action. Compare year by year and adapt the ceiling or the budgets. Totals are computed from the actions, not from the ceiling.',
  },
  basis: foundInPlans,
  covers: ['D18'],
  stage: 3,
  supersedes: [],
  options: [
    {
      name: 'tolerance',
      summary: {
        id: 'Selisih jumlah kegiatan dari pagu, dalam persen pagu, yang masih diterima.',
        en: 'How far the sum of the actions may be from the ceiling, in per cent of the ceiling.',
      },
      type: 'number',
      default: 0,
      minimum: 0,
      maximum: 50,
    },
  ],
  fixable: false,
  reads: ['programme', 'action', 'quickwin', 'stage'],
  examples: [
    {
      title: { id: 'Kegiatan melebihi pagu', en: 'The actions exceed the ceiling' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  <|budget apbd-kabupaten  2022 = Rp 500 juta  2023 = Rp 600 juta|> }
action antrean "Antrean daring" { under sehat  schedule 2022..2023  budget apbd-kabupaten  2022 = Rp 300 juta  2023 = Rp 400 juta }
action rekam "Rekam medis" { under sehat  schedule 2022..2023  budget apbd-kabupaten  2022 = Rp 200 juta  2023 = Rp 350 juta }
`,
    },
    {
      title: { id: 'Pagu sama dengan jumlahnya', en: 'The ceiling equals the sum' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = Rp 500 juta }
action antrean "Antrean daring" { under sehat  schedule 2022..2023  budget apbd-kabupaten  2022 = Rp 300 juta }
action rekam "Rekam medis" { under sehat  schedule 2022..2023  budget csr  2022 = Rp 200 juta }
`,
    },
    {
      title: { id: 'Kegiatannya belum dianggarkan', en: 'The actions have no budget yet' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = Rp 500 juta }
action antrean "Antrean daring" { under sehat }
`,
    },
  ],
  check(parts, report, { tolerance }) {
    if (parts.programme.every(({ budget }) => budget.length === 0)) return;
    const children = new Map<string, (Action | Quickwin)[]>();
    for (const child of [...parts.action, ...parts.quickwin]) {
      if (child.type === 'quickwin' && !isStanding(child, parts)) continue;
      for (const { id } of parentsOf(child, parts))
        if (findById(parts.programme, id)) children.set(id, [...(children.get(id) ?? []), child]);
    }
    for (const programme of parts.programme) {
      const spending = children.get(programme.id) ?? [];
      const budgets = spending.flatMap(({ budget }) => budget);
      if (budgets.length === 0 || programme.budget.length === 0) continue;
      const worst = worstYear(programme, budgets, tolerance);
      if (!worst) continue;
      const { year, ceiling, sum } = worst;
      const isOver = sum > (ceiling ?? 0n);
      const remedy = remedies[ceiling === undefined ? 'unwritten' : isOver ? 'over' : 'under'];
      report(
        { element: programme.id, path: 'budget' },
        {
          id: `Pagu “${programme.title}” ${year} ${ceiling === undefined ? 'belum ditulis' : `adalah ${moneyText(String(ceiling))}`}, sedangkan jumlah kegiatannya dari semua sumber dana ${moneyText(String(sum))}. ${remedy.id}`,
          en: `The ceiling of “${programme.title}” in ${year} is ${ceiling === undefined ? 'not written' : moneyText(String(ceiling))}, but its actions add up to ${moneyText(String(sum))} from all funds. ${remedy.en}`,
        },
        { needsWhole: true, restsOn: spending.map(({ id }) => id), severity: isOver ? 'warning' : 'info' },
      );
    }
  },
});

const remedies = {
  unwritten: {
    id: 'Tulis pagu tahun itu, atau pindahkan anggaran kegiatannya.',
    en: 'Write the ceiling of that year, or move the budgets of the actions.',
  },
  over: { id: 'Naikkan pagu atau kurangi kegiatan.', en: 'Raise the ceiling or cut the actions.' },
  under: { id: 'Ada uang yang belum dibagi ke kegiatan.', en: 'There is money not yet given to actions.' },
} as const satisfies Record<string, Text>;

/** Rupiah by year; whole numbers, so they add exactly. */
function byYear(budgets: readonly FundSeries[]): ReadonlyMap<string, bigint> {
  const years = new Map<string, bigint>();
  for (const { entries } of budgets) {
    for (const { from, until, value } of entries) {
      const year = yearOf(from);
      if (value.kind !== 'money' || year !== yearOf(until) || value.rupiah.includes('.')) continue;
      years.set(year, (years.get(year) ?? 0n) + BigInt(value.rupiah));
    }
  }
  return years;
}

/** The first year in which the actions exceed the ceiling, else the first in which they fall short of it; no ceiling where none is written. */
function worstYear(programme: Programme, budgets: readonly FundSeries[], tolerance: number) {
  const ceilings = byYear(programme.budget);
  const sums = byYear(budgets);
  const years = [...new Set([...ceilings.keys(), ...sums.keys()])].sort();
  const compared = years
    // A ceiling over a span or one that cannot be read is written, but not comparable.
    .filter((year) => ceilings.has(year) || !isWrittenFor(programme, year))
    .map((year) => ({ year, ceiling: ceilings.get(year), sum: sums.get(year) ?? 0n }))
    // An amount over a span is not part of the sum; nobody knows how much of a shortfall it fills.
    .filter(({ year, ceiling, sum }) => sum >= (ceiling ?? 0n) || !budgets.some((each) => hasSpanOver(each, year)))
    .filter(({ ceiling, sum }) => !isWithinTolerance(String(sum), String(ceiling ?? 0n), tolerance));
  return compared.find(({ ceiling, sum }) => sum > (ceiling ?? 0n)) ?? compared[0];
}

function isWrittenFor({ budget }: Programme, year: string): boolean {
  return budget.some(({ entries }) => entries.some((entry) => isAbout(entry, year)));
}

function hasSpanOver({ entries }: FundSeries, year: string): boolean {
  return entries.some((entry) => yearOf(entry.from) !== yearOf(entry.until) && isAbout(entry, year));
}

function isAbout({ from, until }: Span, year: string): boolean {
  return yearOf(from) <= year && year <= yearOf(until);
}
