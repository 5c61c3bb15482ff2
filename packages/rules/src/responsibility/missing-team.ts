import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

const kinds = [
  { kind: 'council', title: { id: 'Dewan Smart City', en: 'the Smart City council' } },
  { kind: 'team', title: { id: 'Tim Pelaksana Smart City', en: 'the implementing team' } },
] as const;

export const missingTeam = definePlanRule({
  code: 'missing-team',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Dewan Smart City atau tim pelaksananya belum dibentuk.',
    en: 'The Smart City council or its implementing team is not formed.',
  },
  explanation: {
    id: 'Dewan memberi arahan dan tim pelaksana menggerakkan perangkat daerah; keduanya dibentuk dengan keputusan. Dewan dan tim yang tidak aktif, apalagi tidak ada, dicatat penilai. Tulis decree dengan kind council dan decree dengan kind team.',
    en: 'The council gives direction and the team moves the agencies; both are formed by decree. Councils and teams that are idle, let alone missing, are faulted by assessors. Write a decree of kind council and one of kind team.',
  },
  basis: faultedByAssessors,
  covers: ['E2'],
  stage: 4,
  supersedes: [],
  fixable: false,
  reads: ['plan', 'decree', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Ada Dewan, tidak ada tim', en: 'A council but no team' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree dewan "Dewan Smart City" { kind council }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
`,
    },
    {
      title: { id: 'Keduanya ada', en: 'Both are there' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
decree dewan "Dewan Smart City" { kind council }
decree tim "Tim Pelaksana Smart City" { kind team }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
`,
    },
  ],
  check({ plan: [plan], decree: decrees, action, quickwin }, report) {
    if (!plan || action.length + quickwin.length === 0) return;
    for (const { kind, title } of kinds) {
      if (decrees.some((decree) => decree.kind === kind)) continue;
      report(
        { element: plan.id, path: 'name' },
        {
          id: `${title.id} belum dibentuk dengan keputusan. Tulis decree dengan kind ${kind}.`,
          en: `There is no decree that forms ${title.en}. Write a decree of kind ${kind}.`,
        },
        { subject: kind },
      );
    }
  },
});
