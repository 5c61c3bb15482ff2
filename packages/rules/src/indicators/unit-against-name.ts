import { type Fix, type Indicator, type Place, proseText, type Scalar, type Text } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

/** How a name says what is measured, and the words for it. */
const measures = [
  { name: /^(persentase|prosentase|persen)\b/iu, wantsPercent: true, what: { id: 'persentase', en: 'a percentage' } },
  { name: /^(jumlah|banyaknya)\b/iu, wantsPercent: false, what: { id: 'jumlah', en: 'a count' } },
  { name: /^indeks\b/iu, wantsPercent: false, what: { id: 'indeks', en: 'an index' } },
] as const;

export const unitAgainstName = definePlanRule({
  code: 'unit-against-name',
  family: 'indicators',
  severity: 'warning',
  summary: { id: 'Satuan tidak sesuai dengan nama indikator.', en: 'The unit does not fit the name of the indicator.' },
  explanation: {
    id: '“Persentase …” yang diukur dalam “Kawasan”, “Jumlah …” dalam persen, atau indeks bersatuan persen: salah satunya keliru, dan capaiannya akan dihitung salah. Perbaiki nama atau satuannya; persentase ditulis dengan tanda % pada angkanya dan tidak memerlukan unit.',
    en: '“Percentage of …” measured in “areas”, “Number of …” in per cent, or an index in per cent: one of the two is wrong, and the achievement will be computed wrongly. Mend the name or the unit; a percentage has % at its figures and needs no unit.',
  },
  basis: foundInPlans,
  covers: ['D5'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Persentase dalam kawasan', en: 'A percentage in areas' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator kawasan "Persentase kawasan kumuh yang ditata" { direction up  owner dpmptsp  <|unit "Kawasan"|>  target 2022 = 12 }
`,
    },
    {
      title: { id: 'Jumlah dalam persen', en: 'A count in per cent' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator izin "Jumlah izin terbit" { direction up  owner dpmptsp  target 2022 = <|80 %|>  2023 = 85 % }
`,
    },
    {
      title: { id: 'Indeks bersatuan persen', en: 'An index in per cent' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ipm "Indeks Pembangunan Manusia" { direction up  owner dpmptsp  <|unit "persen"|>  target 2022 = 74,35 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ipm "Indeks Pembangunan Manusia" { direction up  owner dpmptsp  unit "poin"  target 2022 = 74,35 }
`,
    },
    {
      title: { id: 'Nama dan satuan yang sesuai', en: 'Names and units that fit' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator kawasan "Persentase kawasan kumuh yang ditata" { direction up  owner dpmptsp  target 2022 = 12 % }
indicator guru "Persentase guru bersertifikat" { direction up  owner dpmptsp  kind percentage  unit "%"  target 2022 = 92 }
indicator izin "Jumlah izin terbit" { direction up  owner dpmptsp  unit "izin"  target 2022 = 80 }
indicator ipm "Indeks Pembangunan Manusia" { direction up  owner dpmptsp  unit "poin"  target 2022 = 74,35 }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach((indicator: Indicator, report) => {
  const measure = measures.find(({ name }) => name.test(indicator.title));
  const clash = measure && findClash(indicator, measure.wantsPercent);
  if (!measure || !clash) return;
  report(
    clash.place,
    {
      id: `Nama “${indicator.title}” menyebut ${measure.what.id}, tetapi diukur dalam ${clash.unit.id}. Perbaiki nama atau satuannya.`,
      en: `The name “${indicator.title}” says ${measure.what.en}, but it is measured in ${clash.unit.en}. Mend the name or the unit.`,
    },
    { fixes: inPoints(clash.place, measure.what.id) },
  );
});

/** An index is counted in points; of what a percentage or a count is, nobody but its owner knows. */
function inPoints(place: Place, what: string): readonly Fix[] {
  if (what !== 'indeks' || place.path !== 'unit') return [];
  return offerFix({ id: 'Ganti dengan “poin”', en: 'Replace by “poin” (points)' }, [
    { kind: 'replace', place, text: 'unit "poin"' },
  ]);
}

interface Clash {
  readonly place: Place;
  readonly unit: Text;
}

const percentUnit = /^(%|persen|per ?cent|percentage|persentase)$/iu;
const percent: Text = { id: 'persen', en: 'per cent' };

/** The unit or value that says otherwise than the name. */
function findClash({ id, unit, baseline, target }: Indicator, wantsPercent: boolean): Clash | undefined {
  const written = unit === undefined ? '' : proseText(unit).trim();
  if (written !== '' && percentUnit.test(written) !== wantsPercent)
    return { place: { element: id, path: 'unit' }, unit: { id: `“${written}”`, en: `“${written}”` } };
  if (wantsPercent) return undefined;
  const points = [...repeatedPoints(id, 'target', target), ...seriesPoints(id, 'baseline', baseline)];
  const point = points.find(({ value }) => isPercent(value));
  return point && { place: point.place, unit: percent };
}

function isPercent(value: Scalar): boolean {
  return (value.kind === 'number' || value.kind === 'range') && value.percent === true;
}
