import {
  type Action,
  type Fact,
  type Indicator,
  type Place,
  type Prose,
  proseText,
  type Quickwin,
} from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule, type Report } from '../rule.ts';

/** A bare number is a key that leaked from another system; a dash or a question mark is nothing. */
const noUnit = /^\s*([\d.,]+|[-–—?.]+|x+|n\/?a|null|undefined|#\S*)?\s*$/iu;

export const unknownUnit = definePlanRule({
  code: 'unknown-unit',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Satuan bukan satuan.', en: 'A unit is no unit.' },
  explanation: {
    id: 'Satuan “19” adalah kunci basis data yang bocor dari sistem lain ketika disalin; “-” bukan satuan. Tulis satuan yang sebenarnya: “dokumen”, “orang”, “poin”. Persentase tidak memerlukan satuan.',
    en: 'The unit “19” is a database key that leaked from another system when copied; “-” is no unit. Write the real one: “document”, “person”, “point”. Percentages need none.',
  },
  basis: foundInPlans,
  covers: ['D12'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator', 'fact', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Kunci basis data sebagai satuan', en: 'A database key as unit' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator desa "Jumlah desa siaga" { direction up  owner dinkes  <|unit "19"|>  target 2022 = 12 }
`,
    },
    {
      title: { id: 'Tanda hubung sebagai satuan', en: 'A dash as unit' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Kepuasan pasien" { direction up  owner dinkes  <|unit "-"|>  target 2022 = 12 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Kepuasan pasien" { direction up  owner dinkes  target 2022 = 12 }
`,
    },
    {
      title: { id: 'Satuan yang benar', en: 'Real units' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator desa "Jumlah desa siaga" { direction up  owner dinkes  unit "desa"  target 2022 = 12 }
indicator ibu "Angka kematian ibu" { direction down  owner dinkes  unit "per 100.000 kelahiran hidup"  target 2022 = 90 }
`,
    },
  ],
  check({ indicator, fact, action, quickwin }, report) {
    for (const elements of [indicator, fact]) judgeUnit(elements, report);
    for (const elements of [action, quickwin]) judgeOutputs(elements, report);
  },
});

function tell(report: Report, { element, path }: Place, title: string, unit: Prose | undefined): void {
  if (!unit || !noUnit.test(proseText(unit))) return;
  report(
    { element, path },
    {
      id: `“${proseText(unit)}” pada “${title}” bukan satuan. Tulis satuan yang sebenarnya, misalnya “dokumen” atau “orang”.`,
      en: `“${proseText(unit)}” in “${title}” is no unit. Write the real one, such as “document” or “person”.`,
    },
    {
      fixes: offerFix({ id: 'Hapus satuan ini', en: 'Remove this unit' }, [
        { kind: 'remove', place: { element, path } },
      ]),
    },
  );
}

const judgeUnit = judgeEach(({ id, title, unit }: Indicator | Fact, report) => {
  tell(report, { element: id, path: 'unit' }, title, unit);
});

const judgeOutputs = judgeEach(({ id, title, output }: Action | Quickwin, report) => {
  for (const [index, block] of output.entries()) {
    const place = { element: id, path: `${propertyPath('output', index)}/unit` };
    tell(report, place, block.title ?? title, block.unit);
  }
});
