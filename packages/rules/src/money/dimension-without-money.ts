import { type BudgetLine, findById, isStanding, type Reference, remember } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const dimensionWithoutMoney = definePlanRule({
  code: 'dimension-without-money',
  family: 'money',
  severity: 'warning',
  summary: {
    id: 'Dimensi tanpa anggaran, atau hanya dari satu sumber dana.',
    en: 'A dimension has no money, or from one fund only.',
  },
  explanation: {
    id: 'Anggaran yang sangat kecil dicatat penilai. Dimensi tanpa anggaran tidak akan berjalan; dimensi yang seluruhnya bergantung pada satu sumber dana berhenti bersama sumber itu. Tulis budget pada kegiatannya, dan cari sumber kedua: DAK, CSR, BLUD, dana desa, KPBU.',
    en: 'Very little funding is among what assessors fault. A dimension without money will not happen; one that hangs on a single fund stops with it. Write budget in its actions, and look for a second source: DAK, CSR, BLUD, village funds, PPP.',
  },
  basis: faultedByAssessors,
  covers: ['E5'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['plan', 'dimension', 'budgets', 'action', 'quickwin', 'fund', 'stage'],
  examples: [
    {
      title: { id: 'Lingkungan tanpa anggaran', en: 'No money for the environment' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026  covers living, environment }
sopd dlh "DLH"
action bank-sampah "Bank sampah" in environment.waste { owner dlh }
action antrean "Antrean daring" in living.health { owner dlh  budget apbd-kabupaten 2022 = Rp 90 juta  budget csr 2022 = Rp 10 juta }
`,
    },
    {
      title: { id: 'Kesehatan dengan satu sumber dana', en: 'Health with one fund' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026  covers living }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  budget apbd-kabupaten 2022 = Rp 90 juta }
`,
    },
    {
      title: { id: 'Dua sumber, atau belum ada anggaran sama sekali', en: 'Two funds, or no money anywhere yet' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  covers living }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes  budget apbd-kabupaten 2022 = Rp 90 juta  budget blud 2022 = Rp 10 juta }
`,
    },
  ],
  check(parts, report) {
    const plan = parts.plan[0];
    const isPlanned = parts.action.length > 0 || parts.quickwin.some((quickwin) => isStanding(quickwin, parts));
    if (!plan || !isPlanned || parts.budgets.length === 0) return;
    const funds = fundsOfDimensions(parts.budgets);
    const covered = new Set(plan.covers.map(({ id }) => id));
    for (const { id, title } of parts.dimension) {
      if (covered.size > 0 && !covered.has(id)) continue;
      const own = funds.get(id);
      if (own && own.size > 1) continue;
      const [fund] = own?.values() ?? [];
      const only = (fund?.id && findById(parts.fund, fund.id)?.title) ?? fund?.name;
      report(
        { element: plan.id, path: 'name' },
        own
          ? {
              id: `Dimensi ${title} hanya dibiayai dari ${only}. Cari sumber dana kedua supaya tidak berhenti bersama sumber itu.`,
              en: `The dimension ${title} is paid from ${only} only. Look for a second fund, so that it does not stop with the first.`,
            }
          : {
              id: `Dimensi ${title} tidak memiliki anggaran. Tulis budget pada kegiatan dan quick win-nya.`,
              en: `The dimension ${title} has no money. Write budget in its actions and quick wins.`,
            },
        { severity: own ? 'info' : 'warning', subject: id },
      );
    }
  },
});

/** The funds that pay for each dimension, by name. */
const fundsOfDimensions = remember(
  (budgets: readonly BudgetLine[]): ReadonlyMap<string, ReadonlyMap<string, Reference>> => {
    const funds = new Map<string, Map<string, Reference>>();
    let last: BudgetLine | undefined;
    for (const line of budgets) {
      const { dimension, fund } = line;
      // The years of one budget follow each other.
      const isKnown = last?.fund === fund && last.dimension === dimension;
      last = line;
      if (isKnown || dimension === undefined) continue;
      funds.set(dimension, (funds.get(dimension) ?? new Map()).set(fund.name, fund));
    }
    return funds;
  },
);
