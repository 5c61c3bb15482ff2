import { findMomentKind, type Indicator, type Moment } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { repeatedPoints, type SeriesPoint } from './series-points.ts';

/** More missing steps than this are no slip but a long-term target far away. */
const longest = 2;

export const gapInSeries = definePlanRule({
  code: 'gap-in-series',
  family: 'indicators',
  severity: 'warning',
  summary: {
    id: 'Satu tahun atau triwulan hilang di antara target.',
    en: 'A year or quarter is missing among the targets.',
  },
  explanation: {
    id: 'Target 10, 20, lalu 40 tanpa tahun ketiga tercetak sebagai sel kosong, dan tahun itu tidak dapat dievaluasi. Tambahkan target untuk waktu yang hilang, atau tulis none "alasannya" sebagai ganti angkanya. Target yang memang dua tahunan, atau satu target jauh di akhir periode, tidak termasuk.',
    en: 'Targets of 10, 20 and then 40 without the third year print as an empty cell, and that year cannot be evaluated. Add a target for the missing time, or write none "the reason" in place of the figure. Targets every second year, or one far away at the end of the period, are fine.',
  },
  basis: foundInPlans,
  covers: ['D13'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Tahun 2024 hilang', en: 'The year 2024 is missing' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator desa "Desa tersambung" { direction up  owner dinkes  baseline 2021 = 5  target 2022 = 10  2023 = 20  <|2025|> = 40 }
`,
    },
    {
      title: { id: 'Triwulan ketiga hilang', en: 'The third quarter is missing' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator serapan "Serapan anggaran" { direction up  owner dinkes  target 2023-q1 = 20 %  2023-q2 = 45 %  <|2023-q4|> = 95 % }
`,
    },
    {
      title: { id: 'Dua tahunan, rentang, dan target akhir', en: 'Every second year, spans, and a final target' },
      good: `plan contoh "Contoh" { period 2022..2031 }
sopd dinkes "Dinas Kesehatan"
indicator survei "Indeks literasi" { direction up  owner dinkes  target 2022 = 3  2024 = 3,2  2026 = 3,4 }
indicator inflasi "Inflasi" { direction within  owner dinkes  target 2022..2024 = 2..4 %  2025..2026 = 2..3 % }
indicator akhir "Cakupan" { direction up  owner dinkes  target 2022 = 10 %  2023 = 20 %  2031 = 90 % }
indicator dua "Cakupan lain" { direction up  owner dinkes  target 2023 = 20 %  2026 = 90 % }
`,
    },
  ],
  check({ indicator }, report) {
    judge(indicator, report);
  },
});

const judge = judgeEach(({ id, title, target }: Indicator, report) => {
  if (target.length === 0) return;
  const gap = findGap(repeatedPoints(id, 'target', target));
  if (!gap) return;
  const place = { ...gap.place, path: gap.place.path.replace(/:value$/, ':at') };
  report(
    place,
    {
      id: `Target “${title}” melompat dari ${gap.before} ke ${gap.after}; waktu di antaranya tidak bertarget. Lengkapi, atau tulis none "alasannya" sebagai ganti angkanya.`,
      en: `The targets of “${title}” leap from ${gap.before} to ${gap.after}; the time between has none. Complete them, or write none "the reason" in place of the figure.`,
    },
    { needsWhole: true },
  );
});

interface Gap {
  readonly before: Moment;
  readonly after: Moment;
  readonly place: SeriesPoint['place'];
}

/** The first step that is longer than the others, where there are others of the usual length. */
function findGap(points: readonly SeriesPoint[]): Gap | undefined {
  if (points.length < 3) return undefined;
  const steps = points.slice(1).map((point, i) => stepBetween(points[i]?.until ?? '', point.at));
  if (!steps.includes(1)) return undefined;
  const index = steps.findIndex((step) => step !== undefined && step > 1 && step <= longest + 1);
  const before = points[index];
  const after = points[index + 1];
  return index < 0 || !before || !after ? undefined : { before: before.until, after: after.at, place: after.place };
}

/** Steps from one year to another, or from one quarter to another of the same year. */
function stepBetween(from: Moment, to: Moment): number | undefined {
  const kind = findMomentKind(from);
  if (kind !== findMomentKind(to)) return undefined;
  if (kind === 'year') return Number(to) - Number(from);
  if (kind === 'quarter' && from.slice(0, 4) === to.slice(0, 4)) return Number(to.at(-1)) - Number(from.at(-1));
  return undefined;
}
