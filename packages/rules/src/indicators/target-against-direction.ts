import { type Decimal, findMomentKind, type Indicator, type Scale, yearOf } from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { findThousandfold } from '../values/find-thousandfold.ts';
import { valueText } from '../wording/value-text.ts';
import { compareValues } from './compare-values.ts';
import { findSpikes } from './find-spikes.ts';
import { gradeRanks } from './grade-rank.ts';
import { repeatedPoints, type SeriesPoint, seriesPoints } from './series-points.ts';

/** Two values that follow each other. */
interface Step {
  readonly before: SeriesPoint;
  readonly after: SeriesPoint;
}

/** The sign that a step must not have, and words for it. */
const against = {
  up: { sign: -1, moves: { id: 'turun', en: 'falls' }, direction: { id: 'naik (up)', en: 'up' }, other: 'down' },
  down: { sign: 1, moves: { id: 'naik', en: 'rises' }, direction: { id: 'turun (down)', en: 'down' }, other: 'up' },
} as const;

export const targetAgainstDirection = definePlanRule({
  code: 'target-against-direction',
  family: 'indicators',
  severity: 'error',
  summary: {
    id: 'Target bergerak melawan arah indikator.',
    en: 'A target moves against the direction of its indicator.',
  },
  explanation: {
    id: 'Arah indikator mengatakan apa yang disebut membaik. Target yang lebih buruk daripada baseline atau target tahun sebelumnya berarti angkanya salah ketik, arahnya keliru, atau penurunan itu memang direncanakan. Perbaiki angkanya atau arahnya; bila memang direncanakan, tulis allow dengan alasannya.',
    en: 'The direction of an indicator says what counts as better. A target that is worse than the baseline or than the target before it is a slip of the pen, a wrong direction, or a decline that is really planned. Mend the figure or the direction; if the decline is planned, write allow with the reason.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Ditemukan dalam dokumen perencanaan: target 93 dan 65 di bawah baseline 100 padahal arahnya naik.',
      en: 'Found in planning documents: targets of 93 and 65 below a baseline of 100 although the direction is up.',
    },
  },
  covers: ['D1', 'D3'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator', 'scale'],
  examples: [
    {
      title: { id: 'Indikator naik yang targetnya turun', en: 'A rising indicator whose target falls' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" {
  direction up
  baseline 2021 = 80
  target 2022 = 82  2023 = <|79|>  2024 = 85
  owner dinkes
}
`,
    },
    {
      title: { id: 'Semua target melawan arah', en: 'All targets move against the direction' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting pada balita" {
  direction up
  baseline 2021 = 24,1 %
  target 2022 = <|21,4 %|>  2023 = 18 %
  owner dinkes
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting pada balita" {
  direction down
  baseline 2021 = 24,1 %
  target 2022 = 21,4 %  2023 = 18 %
  owner dinkes
}
`,
    },
    {
      title: { id: 'Predikat turun menurut urutan skalanya', en: 'A grade falls by the order of its scale' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade b "B"  grade bb "BB"  grade a "A" }
indicator sakip "Predikat SAKIP" {
  kind ordinal  graded predikat  direction up  owner setda
  baseline 2021 = bb
  target 2023 = a  2024 = <|b|>
}
`,
    },
    {
      title: { id: 'Kemiskinan memang harus turun', en: 'Poverty is meant to fall' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinsos "Dinas Sosial"
indicator kemiskinan "Persentase penduduk miskin" { direction down  owner dinsos  baseline 2021 = 17,63 %  target 2022 = 16,9 %  2023 = 16,1 % }
`,
    },
    {
      title: { id: 'Seratus persen yang dipertahankan', en: 'A hundred per cent that is kept' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd bpbd "BPBD"
indicator hunian "Korban bencana yang memperoleh hunian" { direction up  owner bpbd  baseline 2021 = 83,33 %  target 2022..2026 = 100 % }
indicator opini "Laporan tepat waktu" { direction maintain  owner bpbd  baseline 2021 = 100 %  target 2022 = 100 %  2023 = 100 % }
`,
    },
    {
      title: {
        id: 'Baseline negatif, di atas seratus persen, dan rentang',
        en: 'A negative baseline, above a hundred per cent, and ranges',
      },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dtphp "Dinas Ketahanan Pangan"
indicator produksi "Pertumbuhan produksi tanaman pangan" { direction up  owner dtphp  baseline 2021 = -5,7 %  target 2022 = 2 %  2023 = 7 % }
indicator investasi "Realisasi terhadap target investasi" { direction up  owner dtphp  baseline 2021 = 202,65 %  target 2022 = 205 % }
indicator inflasi "Inflasi" { direction within  owner dtphp  baseline 2021 = 1..3 %  target 2022 = 2..4 %  2023 = 1,5..3,5 % }
`,
    },
    {
      title: { id: 'Predikat naik menurut urutan skalanya', en: 'A grade rises by the order of its scale' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd setda "Sekretariat Daerah"
scale predikat "Predikat" { grade b "B"  grade bb "BB"  grade a "A" }
indicator sakip "Predikat SAKIP" { kind ordinal  graded predikat  direction up  owner setda  baseline 2021 = b  target 2023 = bb  2025 = a }
`,
    },
    {
      title: { id: 'Hitungan yang dijumlahkan', en: 'Counts that add up' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator titik "Titik internet publik baru" { direction up  aggregation sum  owner diskominfo  unit "titik"  baseline 2021 = 40  target 2022 = 20  2023 = 15 }
`,
    },
    {
      title: { id: 'Triwulan yang mulai lagi setiap tahun', en: 'Quarters that begin anew each year' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd bkad "BKAD"
indicator serapan "Serapan anggaran" { direction up  owner bkad  target 2023-q1 = 20 %  2023-q4 = 95 %  2024-q1 = 22 %  2024-q4 = 96 % }
`,
    },
  ],
  check({ indicator, scale }, report) {
    judge(indicator, report, scale);
  },
});

const judge = judgeEach((indicator: Indicator, report, scales: readonly Scale[]) => {
  if (indicator.direction !== 'up' && indicator.direction !== 'down') return;
  // Counts that add up may fall from one year to the next while their sum still rises.
  if (indicator.aggregation === 'sum') return;
  const words = against[indicator.direction];
  const scale = scales.find(({ id }) => id === indicator.graded?.id);
  const ranks = scale && gradeRanks(scale);
  const isWrong = (step: Step): boolean => stepSign(step, ranks) === words.sign;
  const all = comparableSteps(indicator);
  if (!all.some(isWrong)) return;
  const slips = slipsOf(indicator);
  const steps = all.filter(({ before }) => !slips.has(placeKey(before)));
  const wrong = steps.filter(isWrong);
  const isAllWrong = wrong.length === steps.length && wrong.length > 1;
  for (const { before, after } of isAllWrong ? wrong.slice(0, 1) : wrong) {
    const figures = `${valueText(before.value)} (${before.at})`;
    const next = `${valueText(after.value)} (${after.at})`;
    report(
      after.place,
      {
        id: `Target “${indicator.title}” ${words.moves.id} dari ${figures} ke ${next}, padahal arahnya ${words.direction.id}.${isAllWrong ? ' Begitu pula semua target sesudahnya.' : ''} Perbaiki angkanya atau arahnya.`,
        en: `The target of “${indicator.title}” ${words.moves.en} from ${figures} to ${next}, although its direction is ${words.direction.en}.${isAllWrong ? ' So do all targets after it.' : ''} Mend the figure or the direction.`,
      },
      {
        needsWhole: true,
        related: [
          {
            place: before.place,
            message: { id: `Sebelumnya: ${figures}.`, en: `Before it: ${figures}.` },
          },
        ],
        fixes: isAllWrong ? [turnAround(indicator, words.other)] : [],
      },
    );
  }
});

function turnAround({ id }: Indicator, direction: 'up' | 'down') {
  return {
    title: { id: `Ubah arah menjadi “${direction}”`, en: `Change the direction to “${direction}”` },
    certain: false,
    edits: [{ kind: 'replace' as const, place: { element: id, path: 'direction' }, text: `direction ${direction}` }],
  };
}

/**
 * Where values stand that are a thousand times, or five times, their neighbours. Of such a value itself another rule speaks; what comes
 * after it is not worse for being a thousandth of it.
 */
function slipsOf({ id, baseline, target, bounds }: Indicator): ReadonlySet<string> {
  const points = [...seriesPoints(id, 'baseline', baseline), ...repeatedPoints(id, 'target', target)];
  return new Set([...findThousandfold(points, bounds), ...findSpikes(points)].map(({ point }) => placeKey(point)));
}

function placeKey({ place }: SeriesPoint): string {
  return place.path;
}

function stepSign({ before, after }: Step, ranks: ReadonlyMap<string, Decimal> | undefined): number {
  return Math.sign(compareValues(after.value, before.value, ranks));
}

/**
 * Pairs of values of which the second must not be worse. Years follow the last baseline and each other; parts of a year
 * are compared only with parts of the same year, since many figures begin anew each January.
 */
function comparableSteps({ id, baseline, target }: Indicator): readonly Step[] {
  const targets = repeatedPoints(id, 'target', target).filter(hasFigure);
  const yearly = targets.filter(({ at }) => findMomentKind(at) === 'year');
  const first = seriesPoints(id, 'baseline', baseline)
    .filter(hasFigure)
    .filter(({ at }) => !yearly[0] || yearOf(at) < yearOf(yearly[0].at))
    .at(-1);
  const parts = targets.filter(({ at }) => findMomentKind(at) !== 'year');
  return [
    ...stepsOf(first ? [first, ...yearly] : yearly),
    ...stepsOf(parts).filter(
      ({ before, after }) =>
        yearOf(before.at) === yearOf(after.at) && findMomentKind(before.at) === findMomentKind(after.at),
    ),
  ];
}

function hasFigure({ value }: SeriesPoint): boolean {
  return value.kind !== 'none' && value.kind !== 'prose';
}

function stepsOf(points: readonly SeriesPoint[]): readonly Step[] {
  return points.slice(1).flatMap((after, i) => {
    const before = points[i];
    return before ? [{ before, after }] : [];
  });
}
