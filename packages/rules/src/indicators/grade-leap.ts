import { findById, yearOf } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

/** More steps of the scale than this within a year are a leap. */
const steps = 2;

export const gradeLeap = definePlanRule({
  code: 'grade-leap',
  family: 'indicators',
  severity: 'info',
  summary: {
    id: 'Predikat melompat beberapa tingkat dalam setahun.',
    en: 'A grade leaps several steps within a year.',
  },
  explanation: {
    id: 'Predikat naik setingkat demi setingkat. Dari CC ke A dalam setahun biasanya salah tulis, atau target yang tidak akan tercapai. Rencanakan bertahap.',
    en: 'Grades rise step by step. From CC to A within a year is mostly a slip, or a target that will not be met. Plan it in steps.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['indicator', 'scale'],
  examples: [
    {
      title: { id: 'Dari C ke A dalam setahun', en: 'From C to A within a year' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade c "C"  grade cc "CC"  grade b "B"  grade bb "BB"  grade a "A" }
indicator sakip "Predikat SAKIP" { kind ordinal  graded predikat  direction up  owner setda  baseline 2021 = c  target 2022 = <|a|> }
`,
    },
    {
      title: { id: 'Bertahap', en: 'Step by step' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade c "C"  grade cc "CC"  grade b "B"  grade bb "BB"  grade a "A" }
indicator sakip "Predikat SAKIP" { kind ordinal  graded predikat  direction up  owner setda  baseline 2021 = c  target 2022 = b  2026 = a }
`,
    },
  ],
  check({ indicator: indicators, scale: scales }, report) {
    for (const { id, title, graded, baseline, target } of indicators) {
      const scale = findById(scales, graded?.id);
      if (!scale) continue;
      const titles = scale.grade.map((grade) => grade.title ?? grade.name ?? '');
      const order = new Map(scale.grade.map(({ name }, index) => [name ?? '', index]));
      const points = [...seriesPoints(id, 'baseline', baseline).slice(-1), ...repeatedPoints(id, 'target', target)];
      for (const [i, { at, value, place }] of points.entries()) {
        const before = points[i - 1];
        if (!before || value.kind !== 'grade' || before.value.kind !== 'grade') continue;
        const from = order.get(gradeName(before.value.name));
        const to = order.get(gradeName(value.name));
        if (from === undefined || to === undefined) continue;
        const years = Math.max(1, Number(yearOf(at)) - Number(yearOf(before.at)));
        if (Math.abs(to - from) <= steps * years) continue;
        report(place, {
          id: `Target “${title}” melompat dari ${titles[from]} (${before.at}) ke ${titles[to]} (${at}), ${Math.abs(to - from)} tingkat. Rencanakan bertahap.`,
          en: `The target of “${title}” leaps from ${titles[from]} (${before.at}) to ${titles[to]} (${at}), ${Math.abs(to - from)} steps. Plan it in steps.`,
        });
      }
    }
  },
});

/** A grade may be written with its scale: `predikat.bb`. */
const gradeName = (written: string): string => written.slice(written.lastIndexOf('.') + 1);
