import type { Fix, Reference } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const intersectionWithoutCoordinator = definePlanRule({
  code: 'intersection-without-coordinator',
  family: 'intersections',
  severity: 'warning',
  summary: { id: 'Irisan tidak memiliki koordinator.', en: 'An intersection has no coordinator.' },
  explanation: {
    id: 'Pekerjaan bersama yang tidak dikoordinasi siapa pun tidak dikerjakan. Tulis coordinator dengan perangkat daerah yang mempertemukan yang lain.',
    en: 'Common work that nobody coordinates is not done. Write coordinator with the agency that brings the others together.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: true,
  reads: ['intersection', 'action', 'quickwin', 'programme', 'service'],
  examples: [
    {
      title: { id: 'Tanpa koordinator', en: 'Without a coordinator' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
quickwin izin "Izin daring" in governance.public-service { owner dpmptsp }
intersection pasar "Izin dan transaksi" {
  <|between governance.public-service, economy.transaction|>
  through izin
}
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
quickwin izin "Izin daring" in governance.public-service { owner dpmptsp }
intersection pasar "Izin dan transaksi" {
  between governance.public-service, economy.transaction
  through izin
  coordinator dpmptsp
}
`,
    },
    {
      title: { id: 'Dengan koordinator', en: 'With a coordinator' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd bappeda "Bappeda"
intersection pasar "Izin dan transaksi" { between governance.public-service, economy.transaction  coordinator bappeda }
`,
    },
  ],
  check({ intersection: intersections, action, quickwin, programme, service }, report) {
    if (intersections.every(({ coordinator }) => coordinator)) return;
    const owners = new Map([...action, ...quickwin, ...programme, ...service].map(({ id, owner }) => [id, owner]));
    for (const { id, title, between, through, coordinator } of intersections) {
      if (coordinator) continue;
      const likely = through.flatMap((reference) => owners.get(reference.id ?? '') ?? []);
      report(
        { element: id, path: between.length > 0 ? 'between' : 'name' },
        {
          id: `Irisan “${title}” belum memiliki koordinator. Tulis coordinator dengan perangkat daerah yang mempertemukan yang lain.`,
          en: `The intersection “${title}” has no coordinator. Write coordinator with the agency that brings the others together.`,
        },
        { needsWhole: true, fixes: coordinatorFixes(id, likely) },
      );
    }
  },
});

function coordinatorFixes(element: string, owners: readonly Reference[]): readonly Fix[] {
  return [...new Set(owners.map(({ name }) => name))].map((name) => ({
    title: { id: `Tambahkan coordinator ${name}`, en: `Add coordinator ${name}` },
    certain: false,
    edits: [{ kind: 'add-property', place: { element, path: '' }, text: `coordinator ${name}` }],
  }));
}
