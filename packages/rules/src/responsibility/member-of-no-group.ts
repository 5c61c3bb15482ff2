import { type Fix, findById, type Stage } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const memberOfNoGroup = definePlanRule({
  code: 'member-of-no-group',
  family: 'responsibility',
  severity: 'info',
  summary: {
    id: 'Perangkat daerah dalam tim pelaksana tidak masuk kelompok mana pun.',
    en: 'An agency of the implementing team is in no group.',
  },
  explanation: {
    id: 'Kelompok bimtek membagi pekerjaan menurut dimensi. Perangkat daerah yang ada dalam tim tetapi tidak dalam kelompok mana pun tidak ikut menyusun rencananya. Tambahkan ke members sebuah kelompok.',
    en: 'The groups of a stage divide the work by dimension. An agency that is in the team but in no group takes no part in drawing up the plan. Add it to the members of a group.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 2,
  supersedes: [],
  fixable: true,
  reads: ['stage', 'decree', 'person', 'sopd'],
  examples: [
    {
      title: { id: 'Dinas Perhubungan tidak berkelompok', en: 'The transport agency has no group' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd <|dishub|> "Dinas Perhubungan"
stage tahap-2 "Bimtek Tahap II" { order 2  group kehidupan "Kelompok 4" in living { members dinkes  lead dinkes } }
decree sk "Tim Pelaksana" { kind team  member { position "Kepala bidang"  of dishub  role member }  member { position "Kepala bidang"  of dinkes  role member } }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dishub "Dinas Perhubungan"
stage tahap-2 "Bimtek Tahap II" { order 2  group kehidupan "Kelompok 4" in living { members dinkes, dishub  lead dinkes } }
decree sk "Tim Pelaksana" { kind team  member { position "Kepala bidang"  of dishub  role member }  member { position "Kepala bidang"  of dinkes  role member } }
`,
    },
    {
      title: { id: 'Memimpin sebuah kelompok', en: 'It leads a group' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dishub "Dinas Perhubungan"
stage tahap-2 "Bimtek Tahap II" { order 2  group kehidupan "Kelompok 4" in living { members dinkes  lead dishub } }
decree sk "Tim Pelaksana" { kind team  member { position "Kepala bidang"  of dishub  role member } }
`,
    },
  ],
  check({ stage: stages, decree: decrees, person: persons, sopd: sopds }, report) {
    const groups = stages.flatMap(({ group }) => group);
    if (groups.length === 0) return;
    const agencyOf = (id: string | undefined): string | undefined => findById(persons, id)?.of?.id ?? id;
    const grouped = new Set(
      groups.flatMap(({ members, lead }) => [...members, lead].map((each) => agencyOf(each?.id))),
    );
    const seats = decrees.filter(({ kind }) => kind === 'team').flatMap(({ member }) => member);
    const seated = new Set(seats.map(({ of, who }) => of?.id ?? agencyOf(who?.id)));
    for (const { id, name, title } of sopds) {
      if (!seated.has(id) || grouped.has(id)) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `${title} duduk dalam tim pelaksana, tetapi tidak dalam kelompok bimtek mana pun. Tambahkan ke members sebuah kelompok.`,
          en: `${title} is in the implementing team, but in no group of the stages. Add it to the members of a group.`,
        },
        { fixes: stages.flatMap((stage) => joinGroups(stage, name)) },
      );
    }
  },
});

/** Offers each group that has members already. */
function joinGroups({ id, group: groups }: Stage, name: string | undefined): readonly Fix[] {
  return groups.flatMap(({ title, members }, index) => {
    if (members.length === 0 || name === undefined) return [];
    const text = `members ${[...members.map((member) => member.name), name].join(', ')}`;
    const place = { element: id, path: `${propertyPath('group', index)}/members` };
    return offerFix({ id: `Tambahkan ke “${title ?? index + 1}”`, en: `Add to “${title ?? index + 1}”` }, [
      { kind: 'replace', place, text },
    ]);
  });
}
