import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const objectiveWithoutProgramme = definePlanRule({
  code: 'objective-without-programme',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Sasaran yang tidak didukung program atau quick win mana pun.',
    en: 'An objective that no programme or quick win serves.',
  },
  explanation: {
    id: 'Sasaran tanpa program adalah janji yang tidak dikerjakan siapa pun. Tulis aligns dengan nama sasaran pada program, kegiatan, atau quick win yang mencapainya; atau hapus sasarannya.',
    en: 'An objective without a programme is a promise on which nobody works. Write aligns with its name in the programme, action or quick win that reaches it; or drop the objective.',
  },
  basis: foundInPlans,
  covers: ['D9'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['objective', 'programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Sasaran yang dilupakan', en: 'A forgotten objective' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
objective <|aman|> "Meningkatnya rasa aman warga"
objective sehat "Meningkatnya derajat kesehatan"
programme sehat-prima "Program Sehat" in living.health { owner dinkes  aligns sehat }
`,
    },
    {
      title: { id: 'Belum ada program sama sekali', en: 'There is no programme at all yet' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
objective aman "Meningkatnya rasa aman warga"
`,
    },
  ],
  check({ objective: objectives, programme, action, quickwin }, report) {
    if (objectives.length === 0) return;
    const work = [...programme, ...action, ...quickwin];
    if (work.length === 0) return;
    const served = new Set(work.flatMap(({ aligns }) => aligns.map(({ id }) => id)));
    for (const { id, title } of objectives) {
      if (served.has(id)) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `Sasaran “${title}” tidak didukung program, kegiatan, atau quick win mana pun. Tulis aligns pada yang mencapainya.`,
          en: `No programme, action or quick win is aligned with the objective “${title}”. Write aligns in what reaches it.`,
        },
      );
    }
  },
});
