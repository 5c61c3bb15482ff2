import { findById, isStanding, ownerOf, type PlanParts, type Text } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const ownerWithoutTeam = definePlanRule({
  code: 'owner-without-team',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Perangkat daerah pemilik tidak memiliki seorang pun dalam tim pelaksana.',
    en: 'An agency that owns work has nobody in the implementing team.',
  },
  explanation: {
    id: 'Tim pelaksana menggerakkan pekerjaan di dalam perangkat daerah. Yang memiliki kegiatan atau quick win tetapi tidak diwakili dalam tim tidak mendengar keputusannya. Tambahkan anggota (member) dari perangkat daerah itu, dengan who atau of. Sebelum ada keputusan tim, tidak ada yang ditanyakan; pendahulu dan penerus dihitung sama.',
    en: 'The implementing team moves the work inside the agencies. One that owns actions or quick wins but has nobody in the team does not hear what it decides. Add a member of that agency, with who or of. Before there is a decree for the team nothing is asked; a predecessor counts as its successor.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['sopd', 'person', 'decree', 'programme', 'action', 'quickwin', 'stage'],
  examples: [
    {
      title: { id: 'Dinas Kesehatan tidak diwakili', en: 'The health agency is not represented' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd <|dinkes|> "Dinas Kesehatan"
sopd diskominfo "Diskominfo"
person kadis "Kepala Diskominfo" { of diskominfo }
quickwin antrean "Antrean daring" in living.health { owner dinkes }
quickwin portal "Portal" in governance.public-service { owner diskominfo }
decree sk "Tim Pelaksana" { kind team  member { who kadis  role chair } }
`,
    },
    {
      title: { id: 'Diwakili, juga oleh kepalanya', en: 'Represented, also by its head' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan" { head kadinkes }
sopd diskominfo "Diskominfo"
person kadinkes "Kepala Dinkes"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
quickwin portal "Portal" in governance.public-service { owner diskominfo }
decree sk "Tim Pelaksana" { kind team  member { who kadinkes  role chair }  member { position "Analis"  of diskominfo  role member } }
`,
    },
  ],
  check(parts, report) {
    const members = parts.decree.filter(({ kind }) => kind === 'team').flatMap(({ member }) => member);
    if (members.length === 0) return;
    const present = presentAgencies(
      members.flatMap(({ who, of }) => [who?.id, of?.id]),
      parts,
    );
    const quickwins = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
    const work = Map.groupBy([...parts.programme, ...parts.action, ...quickwins], (each) => ownerOf(each, parts)?.id);
    for (const { id, title } of parts.sopd) {
      const owned = work.get(id);
      if (!owned || present.has(id)) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `${title} memiliki ${workText(owned).id}, tetapi tidak ada anggotanya dalam tim pelaksana. Tambahkan member dari perangkat daerah ini.`,
          en: `${title} owns ${workText(owned).en}, but has no member in the implementing team. Add a member of this agency.`,
        },
      );
    }
  },
});

function workText(owned: readonly { readonly title: string }[]): Text {
  const first = `“${owned[0]?.title}”`;
  if (owned.length === 1) return { id: `pekerjaan ${first}`, en: `the work ${first}` };
  return {
    id: `${owned.length} pekerjaan (antara lain ${first})`,
    en: `${owned.length} pieces of work (such as ${first})`,
  };
}

/** The agencies of members: their own, those whose heads they are, and the predecessors and successors of both. */
function presentAgencies(
  members: readonly (string | undefined)[],
  { sopd: sopds, person }: Pick<PlanParts, 'sopd' | 'person'>,
): ReadonlySet<string> {
  const named = new Set(members.flatMap((id) => id ?? []));
  const present = new Set(named);
  for (const id of named) present.add(findById(person, id)?.of?.id ?? id);
  for (const { id, head } of sopds) if (head?.id !== undefined && named.has(head.id)) present.add(id);
  for (const { id, successor } of sopds) {
    if (successor?.id === undefined) continue;
    if (present.has(id)) present.add(successor.id);
    else if (present.has(successor.id)) present.add(id);
  }
  return present;
}
