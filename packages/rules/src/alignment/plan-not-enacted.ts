import { type Fix, findById, type PlanParts, proseText, type Regulation } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const planNotEnacted = definePlanRule({
  code: 'plan-not-enacted',
  family: 'alignment',
  severity: 'warning',
  summary: {
    id: 'Rencana tidak ditetapkan dengan peraturan.',
    en: 'The plan is not enacted by a regulation.',
  },
  explanation: {
    id: 'Masterplan yang tidak ditetapkan dengan peraturan kepala daerah tidak mengikat perangkat daerah, dan tidak adanya peraturan itu dicatat penilai. Tulis regulation dan enacted-by; rancangan (status draft) cukup sampai rencana mulai dijalankan, yaitu sampai ada progress.',
    en: 'A master plan without a regulation of the head of the region binds no agency, and assessors note the lack. Write a regulation and enacted-by; a draft (status draft) will do until the plan is being carried out, that is, until there is progress.',
  },
  basis: faultedByAssessors,
  covers: ['E1'],
  stage: 4,
  supersedes: [],
  tellsMissing: ['enacted-by'],
  fixable: true,
  reads: ['plan', 'regulation', 'progress'],
  examples: [
    {
      title: { id: 'Tanpa peraturan', en: 'Without a regulation' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026 }
`,
    },
    {
      title: { id: 'Peraturannya ada, tetapi tidak disebut', en: 'The regulation is there, but not named' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026 }
regulation perbup "Peraturan Bupati tentang Masterplan Smart City" { level regent  status in-force }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  enacted-by perbup }
regulation perbup "Peraturan Bupati tentang Masterplan Smart City" { level regent  status in-force }
`,
    },
    {
      title: { id: 'Sudah dijalankan, masih rancangan', en: 'Being carried out, and still a draft' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  <|enacted-by perbup|> }
sopd dinkes "Dinas Kesehatan"
regulation perbup "Peraturan Bupati tentang Masterplan Smart City" { status draft }
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  target 2022 = 80 }
progress ikm { date 2022  reached 81 }
`,
    },
    {
      title: { id: 'Rancangan sebelum dijalankan', en: 'A draft before anything is carried out' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  enacted-by perbup }
regulation perbup "Peraturan Bupati tentang Masterplan Smart City" { status draft }
`,
    },
    {
      title: { id: 'Sebelum Tahap IV', en: 'Before stage IV' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
`,
      stage: 3,
    },
  ],
  check({ plan: [plan], regulation: regulations, progress }, report) {
    if (!plan) return;
    if (!plan.enactedBy) {
      report(
        { element: plan.id, path: 'name' },
        {
          id: 'Rencana ini belum ditetapkan dengan peraturan. Tulis enacted-by dengan peraturan bupati atau peraturan daerah yang menetapkannya.',
          en: 'This plan is not enacted. Write enacted-by with the regulation that enacts it.',
        },
        { needsWhole: true, fixes: regulations.flatMap((regulation) => enactBy(plan, regulation)) },
      );
      return;
    }
    const regulation = findById(regulations, plan.enactedBy.id);
    if (regulation?.status !== 'draft' || progress.length === 0) return;
    report(
      { element: plan.id, path: 'enacted-by' },
      {
        id: `Rencana sudah dijalankan (${progress.length} laporan kemajuan), tetapi “${regulation.title}” masih rancangan. Tetapkan, lalu tulis status in-force.`,
        en: `The plan is being carried out (reports of progress: ${progress.length}), but “${regulation.title}” is still a draft. Have it enacted, then write status in-force.`,
      },
    );
  },
});

/** Offers what may enact the plan: a regulation of the region itself that speaks of the Smart City. */
function enactBy(plan: PlanParts['plan'][number], { name, title, level, subject }: Regulation): readonly Fix[] {
  const isOfRegion = level === 'regent' || level === 'regional';
  if (name === undefined || !isOfRegion || !/smart\s*city/iu.test(`${title} ${subject ? proseText(subject) : ''}`))
    return [];
  return offerFix({ id: `Tulis enacted-by ${name}`, en: `Write enacted-by ${name}` }, [
    { kind: 'add-property', place: { element: plan.id, path: '' }, text: `enacted-by ${name}` },
  ]);
}
