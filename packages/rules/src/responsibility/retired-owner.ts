import { compareMomentEnds, findById, lastEntry, type Moment, type PlanElement } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const retiredOwner = definePlanRule({
  code: 'retired-owner',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Pemiliknya sudah tidak ada ketika pekerjaan masih berjalan.',
    en: 'The owner no longer exists while the work still goes on.',
  },
  explanation: {
    id: 'Perangkat daerah berganti nama dan digabung. Pekerjaan yang berlangsung sesudah masa perangkat daerah berakhir (active) dicetak atas nama yang tidak ada lagi, dan tidak ada yang menganggarkannya. Ganti owner dengan penerusnya.',
    en: 'Agencies are renamed and merged. Work that goes on after its agency’s time (active) is printed under a name that is gone, and nobody budgets for it. Change owner to the successor.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['sopd', 'programme', 'action', 'quickwin', 'indicator'],
  examples: [
    {
      title: { id: 'Berjalan sampai 2025, pemiliknya sampai 2023', en: 'Goes on to 2025, its owner to 2023' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd bappeda "Bappeda" { active 2017..2023  successor bapperida }
sopd bapperida "Bapperida" { active 2024..2031 }
action data "Satu Data" in governance.public-policy { <|owner bappeda|>  schedule 2022..2025 }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd bappeda "Bappeda" { active 2017..2023  successor bapperida }
sopd bapperida "Bapperida" { active 2024..2031 }
action data "Satu Data" in governance.public-policy { owner bapperida  schedule 2022..2025 }
`,
    },
    {
      title: { id: 'Selesai sebelum berganti nama', en: 'Done before the change of name' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd bappeda "Bappeda" { active 2017..2023  successor bapperida }
sopd bapperida "Bapperida" { active 2024..2031 }
action data "Satu Data" in governance.public-policy { owner bappeda  schedule 2022..2023-10 }
`,
    },
  ],
  check({ sopd: sopds, programme, action, quickwin, indicator }, report) {
    if (!sopds.some(({ active }) => active)) return;
    for (const element of [...programme, ...action, ...quickwin, ...indicator]) {
      const owner = findById(sopds, element.owner?.id);
      const end = owner?.active && endOf(element);
      if (!owner?.active || !end || compareMomentEnds(end, owner.active.until) <= 0) continue;
      const successor = findById(sopds, owner.successor?.id);
      const place = { element: element.id, path: 'owner' };
      report(
        place,
        {
          id: `“${element.title}” berjalan sampai ${end}, tetapi pemiliknya “${owner.title}” hanya ada sampai ${owner.active.until}. Ganti dengan perangkat daerah penerusnya.`,
          en: `“${element.title}” goes on to ${end}, but its owner “${owner.title}” exists only until ${owner.active.until}. Change it to the agency that follows.`,
        },
        {
          needsWhole: true,
          fixes: successor
            ? [
                {
                  title: { id: `Ganti dengan ${successor.title}`, en: `Change to ${successor.title}` },
                  certain: false,
                  edits: [{ kind: 'replace', place, text: `owner ${owner.successor?.name}` }],
                },
              ]
            : [],
        },
      );
    }
  },
});

/** The end of the work: of its schedule, else of its money or targets. */
function endOf(element: PlanElement): Moment | undefined {
  if ('schedule' in element && element.schedule) return element.schedule.until;
  if (element.type === 'indicator') return lastEntry(element.target.flat())?.until;
  if (element.type === 'programme' || element.type === 'action' || element.type === 'quickwin')
    return lastEntry(element.budget.flatMap(({ entries }) => entries))?.until;
  return undefined;
}
