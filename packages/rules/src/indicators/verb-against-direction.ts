import { findById, type Indicator, type Objective, type Place } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { contentWords } from '../names/meaning-key.ts';
import { definePlanRule } from '../rule.ts';
import { movementOf } from './movement-of.ts';

/** A verb of state at the beginning, and the direction that it promises. "Peningkatan …" is no such verb: it may be measured itself. */
const verbs = [
  { verb: /^(meningkatnya|naiknya|bertambahnya|tumbuhnya|membaiknya)\s/iu, promises: 'up', against: 'down' },
  { verb: /^(menurunnya|turunnya|berkurangnya)\s/iu, promises: 'down', against: 'up' },
] as const;

export const verbAgainstDirection = definePlanRule({
  code: 'verb-against-direction',
  family: 'indicators',
  severity: 'warning',
  summary: {
    id: 'Kata kerja nama atau sasaran berlawanan dengan arah indikator.',
    en: 'The verb of a name or objective contradicts the direction of the indicator.',
  },
  explanation: {
    id: '“Meningkatnya pendapatan …” yang nilainya direncanakan turun, atau “Menurunnya …” yang arahnya naik, saling meniadakan. Ubah kata kerjanya, atau perbaiki arahnya. Sasaran hanya dibandingkan dengan indikator yang menyebut hal yang sama.',
    en: '“Rising revenue …” whose value is planned to fall, or “Falling …” with direction up, cancel each other out. Change the verb or mend the direction. An objective is compared only with indicators that name the same thing.',
  },
  basis: foundInPlans,
  covers: ['D2'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator', 'objective'],
  examples: [
    {
      title: { id: 'Nama indikator menjanjikan kenaikan', en: 'The name of the indicator promises a rise' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd bapenda "Badan Pendapatan Daerah"
indicator pad "Meningkatnya pendapatan asli daerah" { <|direction down|>  owner bapenda  baseline 2021 = Rp 55,33 miliar  target 2022 = Rp 53 miliar }
`,
    },
    {
      title: { id: 'Nama dan angka sepakat, arahnya tidak', en: 'Name and figures agree, the direction does not' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd bapenda "Badan Pendapatan Daerah"
indicator pad "Meningkatnya pendapatan asli daerah" { <|direction down|>  owner bapenda  baseline 2021 = Rp 53 miliar  target 2022 = Rp 55,33 miliar }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd bapenda "Badan Pendapatan Daerah"
indicator pad "Meningkatnya pendapatan asli daerah" { direction up  owner bapenda  baseline 2021 = Rp 53 miliar  target 2022 = Rp 55,33 miliar }
`,
    },
    {
      title: { id: 'Sasaran menjanjikan kenaikan', en: 'The objective promises a rise' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd bapenda "Badan Pendapatan Daerah"
objective pendapatan "Meningkatnya pendapatan asli daerah"
indicator pad "Pendapatan asli daerah" { <|direction down|>  owner bapenda  aligns pendapatan  baseline 2021 = Rp 55,33 miliar  target 2022 = Rp 53 miliar }
`,
    },
    {
      title: { id: 'Yang dinaikkan bukan yang diturunkan', en: 'What should rise is not what should fall' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
objective sehat "Meningkatnya derajat kesehatan balita"
indicator stunting "Prevalensi stunting pada balita" { direction down  owner dinkes  aligns sehat }
indicator turun "Persentase penurunan sampah ke TPA" { direction up  owner dinkes }
indicator mati "Menurunnya angka kematian ibu" { direction down  owner dinkes }
`,
    },
  ],
  check({ indicator, objective }, report) {
    judge(indicator, report, objective);
  },
});

const judge = judgeEach((indicator: Indicator, report, objectives: readonly Objective[]) => {
  if (indicator.direction !== 'up' && indicator.direction !== 'down') return;
  const found = contradictionOf(indicator, objectives);
  if (!found) return;
  const place: Place = { element: indicator.id, path: 'direction' };
  report(
    place,
    {
      id: `“${found.title}” berlawanan dengan arah indikator “${indicator.title}”, yaitu ${indicator.direction}. Ubah kata kerjanya atau arahnya.`,
      en: `“${found.title}” contradicts the direction of the indicator “${indicator.title}”, which is ${indicator.direction}. Change the verb or the direction.`,
    },
    {
      // Where the figures go the other way too, it is the verb or a figure that is wrong.
      fixes:
        movementOf(indicator) === (found.promises === 'up' ? -1 : 1)
          ? []
          : offerFix(
              { id: `Ubah arah menjadi “${found.promises}”`, en: `Change the direction to “${found.promises}”` },
              [{ kind: 'replace', place, text: `direction ${found.promises}` }],
            ),
    },
  );
});

function contradictionOf(indicator: Indicator, objectives: readonly Objective[]) {
  const own = findVerb(indicator.title);
  if (own && own.against === indicator.direction) return { title: indicator.title, promises: own.promises };
  for (const { id } of indicator.aligns) {
    const objective = findById(objectives, id);
    const verb = objective && findVerb(objective.title);
    if (verb && verb.against === indicator.direction && isSameSubject(objective.title, indicator.title))
      return { title: objective.title, promises: verb.promises };
  }
  return undefined;
}

const findVerb = (title: string) => verbs.find(({ verb }) => verb.test(title));

/** True where nearly all that the objective speaks of, after its verb, is in the name of the indicator. */
function isSameSubject(objective: string, indicator: string): boolean {
  const subject = contentWords(objective).slice(1);
  const measured = new Set(contentWords(indicator));
  const shared = subject.filter((word) => measured.has(word)).length;
  return shared >= 2 && shared * 3 >= subject.length * 2;
}
