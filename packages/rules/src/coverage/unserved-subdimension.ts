import { type Id, type PlanParts, sortDimensions } from '@rencana/model';
import { definePlanRule } from '../rule.ts';

export const unservedSubdimension = definePlanRule({
  code: 'unserved-subdimension',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Subdimensi tidak dilayani kegiatan atau quick win mana pun.',
    en: 'No action or quick win serves a sub-dimension.',
  },
  explanation: {
    id: 'Sejak tahap III setiap subdimensi dari dimensi yang dicakup rencana harus punya sedikitnya satu kegiatan atau quick win; bila tidak, bagiannya di Buku 2 kosong. Tambahkan kegiatan, atau batasi dimensi rencana dengan covers bila memang tidak digarap.',
    en: 'From stage III on, each sub-dimension of the dimensions that the plan covers should have at least one action or quick win; otherwise its section of Buku 2 is empty. Add an action, or narrow the plan with covers if the matter is really left out.',
  },
  basis: {
    kind: 'guide',
    text: {
      id: 'Buku 2 memuat strategi per dimensi dengan tiga subdimensi masing-masing; disusun pada tahap III.',
      en: 'Buku 2 holds a section for each dimension with its three sub-dimensions; it is drafted in stage III.',
    },
  },
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['coverage', 'subdimension', 'dimension', 'plan'],
  examples: [
    {
      title: { id: 'Dua subdimensi belum dilayani', en: 'Two sub-dimensions are not served yet' },
      stage: 3,
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026  covers living }
sopd dinkes "Dinas Kesehatan"
action antrean "Antrean daring" in living.health { owner dinkes }
`,
    },
    {
      title: { id: 'Pada tahap II belum ditanyakan', en: 'It is not asked at stage II' },
      stage: 2,
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  covers living }
`,
    },
    {
      title: { id: 'Dilayani quick win dan lewat program', en: 'Served by a quick win and through a programme' },
      stage: 3,
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  covers living }
sopd dinkes "Dinas Kesehatan"
programme tata-ruang "Program Tata Ruang" in living.harmony { owner dinkes }
action peta "Peta ruang terbuka" { under tata-ruang }
quickwin antrean "Antrean daring" in living.health, living.mobility { owner dinkes }
`,
    },
  ],
  check({ coverage, subdimension: subdimensions, dimension: dimensions, plan: [plan] }, report) {
    if (!plan) return;
    const covered = coveredIds(plan);
    const unserved = coverage.filter(
      ({ carriers, dimension, subdimension }) =>
        carriers.length === 0 && (covered === undefined || covered.has(dimension) || covered.has(subdimension)),
    );
    const titleOf = (id: Id): string => dimensions.find((each) => each.id === id)?.title ?? id;
    for (const [dimension, empty] of Map.groupBy(unserved, (each) => each.dimension)) {
      const ids = new Set(empty.map(({ subdimension }) => subdimension));
      const inOrder = sortDimensions(subdimensions.filter(({ id }) => ids.has(id)));
      const titles = inOrder.map(({ title }) => `“${title}”`).join(', ');
      report(
        { element: plan.id, path: 'name' },
        {
          id: `${titleOf(dimension)}: ${titles} belum dilayani kegiatan atau quick win mana pun. Tambahkan kegiatannya, atau batasi rencana dengan covers.`,
          en: `${titleOf(dimension)}: no action or quick win serves ${titles}. Add an action, or narrow the plan with covers.`,
        },
        { subject: dimension },
      );
    }
  },
});

/** The dimensions and sub-dimensions that the plan names in `covers`; undefined where it covers all. */
function coveredIds({ covers }: PlanParts['plan'][number]): ReadonlySet<Id> | undefined {
  return covers.length === 0 ? undefined : new Set(covers.flatMap(({ id }) => id ?? []));
}
