import { dimensionsOf, findById, homeOfReference, type PlanElement, type PlanParts } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const oneSidedIntersection = definePlanRule({
  code: 'one-sided-intersection',
  family: 'intersections',
  severity: 'warning',
  summary: {
    id: 'Irisan tidak memiliki pekerjaan dari salah satu dimensinya.',
    en: 'An intersection has no work of one of its dimensions.',
  },
  explanation: {
    id: 'Irisan antara dua dimensi yang pekerjaannya (through) semua dari satu dimensi hanya kemauan satu pihak. Tambahkan pekerjaan dari dimensi yang lain, atau keluarkan dimensi itu dari between.',
    en: 'An intersection of two dimensions whose work (through) is all of one of them is the wish of one side only. Add work of the other, or take it out of between.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: true,
  reads: ['intersection', 'dimension', 'subdimension', 'programme', 'action', 'quickwin', 'service', 'indicator'],
  examples: [
    {
      title: { id: 'Semua dari satu dimensi', en: 'All of one dimension' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dlh "DLH"
action bank "Bank sampah" in environment.waste { owner dlh }
intersection sampah "Sampah dan kesejahteraan" { between environment.waste, economy.welfare  <|through bank|>  coordinator dlh }
`,
    },
    {
      title: { id: 'Dimensi ketiga yang tidak ikut', en: 'A third dimension that takes no part' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dlh "DLH"
action bank "Bank sampah" in environment.waste, economy.welfare { owner dlh }
intersection sampah "Sampah dan kesejahteraan" { between environment.waste, economy.welfare, living  <|through bank|>  coordinator dlh }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dlh "DLH"
action bank "Bank sampah" in environment.waste, economy.welfare { owner dlh }
intersection sampah "Sampah dan kesejahteraan" { between environment.waste, economy.welfare  through bank  coordinator dlh }
`,
    },
    {
      title: { id: 'Satu pekerjaan untuk keduanya', en: 'One piece of work for both' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dlh "DLH"
action bank "Bank sampah" in environment.waste, economy.welfare { owner dlh }
intersection sampah "Sampah dan kesejahteraan" { between environment.waste, economy.welfare  through bank  coordinator dlh }
`,
    },
  ],
  check(parts, report) {
    for (const { id, title, between, through } of parts.intersection) {
      const carriers = through.flatMap((reference) => findCarrier(reference.id, parts) ?? []);
      if (carriers.length === 0 || carriers.length < through.length) continue;
      const touched = new Set(carriers.flatMap((carrier) => touchedBy(carrier, parts)));
      const asked = between.map((reference) => homeOfReference(reference, parts).dimension);
      const index = asked.findIndex((dimension) => dimension !== undefined && !touched.has(dimension));
      const missing = asked[index];
      if (missing === undefined) continue;
      const name = findById(parts.dimension, missing)?.title ?? missing;
      report(
        { element: id, path: 'through' },
        {
          id: `Irisan “${title}” tidak memiliki pekerjaan dari ${name}. Tambahkan dalam through, atau keluarkan dimensi itu.`,
          en: `The intersection “${title}” has no work of ${name}. Add some to through, or take the dimension out.`,
        },
        {
          needsWhole: true,
          // An intersection of one dimension would be none.
          fixes:
            new Set(asked).size > 2
              ? offerFix({ id: `Keluarkan ${name}`, en: `Take ${name} out` }, [
                  { kind: 'remove', place: { element: id, path: `between#${index}` } },
                ])
              : [],
        },
      );
    }
  },
});

type Parts = Pick<PlanParts, 'subdimension' | 'programme' | 'action' | 'quickwin' | 'service' | 'indicator'>;

function findCarrier(id: string | undefined, parts: Parts): PlanElement | undefined {
  return (
    findById(parts.quickwin, id) ??
    findById(parts.action, id) ??
    findById(parts.programme, id) ??
    findById(parts.service, id)
  );
}

/** The dimensions of its header and of the indicators to which it contributes. */
function touchedBy(carrier: PlanElement, parts: Parts): readonly string[] {
  const indicators = 'contributesTo' in carrier ? carrier.contributesTo : [];
  const moved = indicators.flatMap(({ id }) => findById(parts.indicator, id) ?? []);
  return [carrier, ...moved].flatMap((element) => dimensionsOf(element, parts));
}
