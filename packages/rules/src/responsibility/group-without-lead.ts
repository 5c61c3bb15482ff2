import { ownJudgement } from '../basis/common-bases.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const groupWithoutLead = definePlanRule({
  code: 'group-without-lead',
  family: 'responsibility',
  severity: 'warning',
  summary: { id: 'Kelompok bimtek tidak memiliki ketua.', en: 'A group of a stage has no lead.' },
  explanation: {
    id: 'Kelompok yang anggotanya sudah ada tetapi tidak memiliki ketua tidak mengumpulkan hasilnya. Tulis lead dengan perangkat daerah atau orang yang memimpinnya.',
    en: 'A group with members but without a lead does not gather its results. Write lead with the agency or person that leads it.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['stage'],
  examples: [
    {
      title: { id: 'Anggota tanpa ketua', en: 'Members without a lead' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dishub "Dinas Perhubungan"
stage tahap-2 "Bimtek Tahap II" { order 2
  group <|kehidupan|> "Kelompok 4" in living {
    members dinkes, dishub
  }
}
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dishub "Dinas Perhubungan"
stage tahap-2 "Bimtek Tahap II" { order 2
  group kehidupan "Kelompok 4" in living {
    members dinkes, dishub
    lead dinkes
  }
}
`,
    },
    {
      title: { id: 'Dengan ketua', en: 'With a lead' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
stage tahap-2 "Bimtek Tahap II" { order 2  group kehidupan "Kelompok 4" in living { members dinkes  lead dinkes } }
`,
    },
  ],
  check({ stage: stages }, report) {
    for (const { id, title, group: groups } of stages) {
      for (const [index, { name, title: groupTitle, lead, members }] of groups.entries()) {
        if (lead || members.length === 0) continue;
        const element = { element: id, path: propertyPath('group', index) };
        report(
          name === undefined ? element : { ...element, path: `${element.path}/name` },
          {
            id: `Kelompok “${groupTitle ?? name ?? index + 1}” dalam “${title}” belum memiliki ketua. Tulis lead.`,
            en: `The group “${groupTitle ?? name ?? index + 1}” in “${title}” has no lead. Write lead.`,
          },
          {
            needsWhole: true,
            fixes: members.slice(0, 3).map((member) => ({
              title: { id: `Jadikan ${member.name} ketua`, en: `Make ${member.name} the lead` },
              certain: false,
              edits: [{ kind: 'add-property', place: element, text: `lead ${member.name}` }],
            })),
          },
        );
      }
    }
  },
});
