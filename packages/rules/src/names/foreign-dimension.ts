import type { Fix, Place, PlanParts, Text } from '@rencana/model';
import { definePlanRule } from '../rule.ts';
import { type ForeignDimension, findForeignDimension } from './other-frameworks.ts';

export const foreignDimension = definePlanRule({
  code: 'foreign-dimension',
  family: 'names',
  severity: 'warning',
  summary: {
    id: 'Sebuah dimensi berasal dari kerangka lain.',
    en: 'A dimension belongs to another framework.',
  },
  explanation: {
    id: 'Rencana ini memakai enam dimensi Kominfo. Kerangka lain, seperti Indeks Kota Cerdas Indonesia, memakai nama yang mirip: Mobility, Government, People. Bila dicampur, kegiatan tidak masuk bab mana pun dan cakupan dimensi salah hitung. Tulis padanan Kominfo.',
    en: 'This plan uses the six dimensions of Kominfo. Other frameworks, such as the Indonesian Smart City Index, have similar names: Mobility, Government, People. When they are mixed, actions fall into no chapter and the coverage of the dimensions is counted wrongly. Write the counterpart in Kominfo’s framework.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Pemberitaan tentang satu rencana yang sama mencampur nama dimensi dari beberapa kerangka.',
      en: 'Press reports of one and the same plan mix names of dimensions from several frameworks.',
    },
  },
  covers: ['D16'],
  stage: 1,
  supersedes: ['unknown-name'],
  fixable: true,
  reads: ['unknownNames', 'dimension', 'plan'],
  examples: [
    {
      title: { id: 'Mobility adalah dimensi IKCI', en: 'Mobility is a dimension of IKCI' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dishub "Dinas Perhubungan"
service angkutan "Angkutan sungai" in <|mobility|> { owner dishub }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dishub "Dinas Perhubungan"
service angkutan "Angkutan sungai" in living.mobility { owner dishub }
`,
    },
    {
      title: { id: 'Government adalah dimensi IKCI', en: 'Government is a dimension of IKCI' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
service izin "Izin usaha" in <|government.public-service|> { owner dpmptsp }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
service izin "Izin usaha" in governance.public-service { owner dpmptsp }
`,
    },
    {
      title: { id: 'Dimensi sendiri bernama kerangka lain', en: 'An own dimension named after another framework' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
dimension pemerintahan <|"Smart Government"|>
`,
    },
    {
      title: { id: 'Smart People adalah sebutan daerah', en: 'Smart People is the region’s own title' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
extend dimension society "Smart People" { goal "Warga cakap digital" }
dimension sungai "Smart River"
`,
    },
    {
      title: { id: 'Rencana yang memakai IKCI', en: 'A plan that uses IKCI' },
      good: `plan contoh "Contoh" { uses ikci  period 2022..2026 }
sopd dishub "Dinas Perhubungan"
service angkutan "Angkutan sungai" in mobility { owner dishub }
`,
    },
  ],
  check({ unknownNames, dimension, plan }, report) {
    if (!dimension.some(({ id }) => id.startsWith('kominfo-'))) return;
    for (const { name, place, expected, ambiguous } of unknownNames) {
      if (!expected.includes('dimension') || ambiguous) continue;
      const [first = '', ...rest] = name.split('.');
      const foreign = findForeignDimension(first);
      if (!foreign) continue;
      const instead = [foreign.counterpart, ...rest].join('.');
      const fits = instead.split('.').length <= (expected.includes('subdimension') ? 2 : 1);
      report(place, describe(name, foreign), { severity: 'error', fixes: fits ? [replaceBy(instead, place)] : [] });
    }
    for (const own of ownDimensions(dimension, plan)) {
      const foreign = findForeignDimension(own.title);
      const path = own.title === own.name ? 'name' : 'title';
      if (foreign) report({ element: own.id, path }, describe(own.title, foreign));
    }
  },
});

/** Dimensions that the plan itself declares; those of a library are its own matter. */
function ownDimensions(dimensions: PlanParts['dimension'], [plan]: PlanParts['plan']): PlanParts['dimension'] {
  if (!plan) return [];
  return dimensions.filter(({ id }) => id.startsWith(`${plan.name}.`));
}

function replaceBy(name: string, place: Place): Fix {
  return {
    title: { id: `Ganti dengan “${name}”`, en: `Replace by “${name}”` },
    certain: false,
    edits: [{ kind: 'replace', place, text: name }],
  };
}

function describe(name: string, { framework, counterpart, title }: ForeignDimension): Text {
  const place = `“${counterpart}” (${title})`;
  return {
    id: `“${name}” berasal dari ${framework.id}, bukan dari enam dimensi Kominfo. Padanannya di sini: ${place}.`,
    en: `“${name}” comes from ${framework.en}, not from the six dimensions of Kominfo. Its counterpart here is ${place}.`,
  };
}
