import type { Drawing, Tone } from '@rencana/document';
import fc from 'fast-check';

const tone = fc.constantFrom<Tone>('neutral', 'dimension-1', 'dimension-3', 'dimension-6');
const word = fc.constantFrom(
  'Smart',
  'layanan',
  'publik',
  'Peningkatan',
  'e',
  '<script>',
  '"&',
  'مدينة',
  '\u0007',
  'W'.repeat(300),
);
const letters = fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom(...'aiueoknrsWm 0-') });
const title = fc.oneof(
  { weight: 3, arbitrary: fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: letters },
);
const month = fc
  .tuple(fc.integer({ min: 2019, max: 2053 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const roadmap: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('roadmap' as const),
  years: fc.integer({ min: 1, max: 31 }).map((count) => Array.from({ length: count }, (_, index) => 2021 + index)),
  bands: fc
    .tuple(fc.integer({ min: 2021, max: 2030 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 }), title)
    .map(([end, gap, length, name]) => [
      { title: name, from: 2021, to: end },
      { title: name, from: end + 1 + gap, to: end + 1 + gap + length },
    ])
    .chain((bands) => fc.subarray(bands)),
  groups: fc.array(
    fc.record({
      tone,
      title,
      bars: fc.array(
        fc.record({
          title,
          from: month,
          to: month,
          milestones: fc.array(month, { maxLength: 3 }),
          text: fc.constantFrom('QW', 'Quick win'),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
});

const point = fc
  .record({ at: fc.integer({ min: 0, max: 61 }), value: fc.integer({ min: -5000, max: 99999 }) })
  .map(({ at, value }) => ({
    at: 2020 + at / 2,
    label: at % 2 ? `semester II ${2020 + (at - 1) / 2}` : String(2020 + at / 2),
    value: String(value),
    text: `${value}`,
  }));

const trajectory: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('trajectory' as const),
  legend: fc.record({ baseline: title, target: title, actual: title }),
  panels: fc.array(
    fc.record({
      title,
      subtitle: title,
      tone,
      direction: fc.constantFrom('up' as const, 'down' as const, 'maintain' as const, 'within' as const),
      baseline: point,
      targets: fc.oneof(fc.array(point, { maxLength: 8 }), fc.array(point, { minLength: 20, maxLength: 31 })),
      actuals: fc.array(point, { maxLength: 5 }),
    }),
    { maxLength: 5 },
  ),
});

const bars: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('bars' as const),
  unit: title,
  bars: fc.array(fc.record({ title, tone, value: fc.integer().map(String), text: title }), { maxLength: 6 }),
});

const part = fc.record({ value: fc.integer({ min: 0, max: 99_999 }).map(String), text: title });
const stackedBars: fc.Arbitrary<Drawing> = fc.integer({ min: 0, max: 6 }).chain((count) =>
  fc.record({
    kind: fc.constant('stacked-bars' as const),
    unit: title,
    series: fc.array(fc.record({ title, tone }), { minLength: count, maxLength: count }),
    bars: fc.array(
      fc.record({
        title,
        value: fc.nat().map(String),
        text: title,
        parts: fc.array(part, { minLength: count, maxLength: count }),
      }),
      { maxLength: 31 },
    ),
  }),
);

const coverage: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('coverage' as const),
  groups: fc.array(
    fc.record({
      title,
      tone,
      tiles: fc.array(fc.record({ title, value: fc.integer({ min: 0, max: 3 }).map(String), text: title }), {
        maxLength: 5,
      }),
    }),
    { maxLength: 4 },
  ),
});

const organisation: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('organisation' as const),
  levels: fc.array(
    fc.array(fc.record({ title, tone, seats: fc.array(fc.record({ title, text: title }), { maxLength: 9 }) }), {
      maxLength: 8,
    }),
    { maxLength: 4 },
  ),
});

const graph: fc.Arbitrary<Drawing> = fc.integer({ min: 0, max: 9 }).chain((count) =>
  fc.record({
    kind: fc.constant('graph' as const),
    legend: fc.record({ agreed: title, derived: title }),
    nodes: fc.array(fc.record({ title, tone }), { minLength: count, maxLength: count }),
    links: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 9 }),
        to: fc.integer({ min: 0, max: 9 }),
        strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
        text: fc.constantFrom('1', '12', 'sangat banyak'),
        isAgreed: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  }),
);

/** Its file is not at hand, so that its texts stand in its place. */
const picture: fc.Arbitrary<Drawing> = fc.record({ kind: fc.constant('picture' as const), file: title, alt: title });

/** Drawings of each kind with whatever texts and values, by what they are called. */
export const arbitraryDrawings: readonly (readonly [string, fc.Arbitrary<Drawing>])[] = [
  ['road maps', roadmap],
  ['trajectories', trajectory],
  ['bars', bars],
  ['stacked bars', stackedBars],
  ['coverages', coverage],
  ['organisations', organisation],
  ['graphs', graph],
  ['missing pictures', picture],
];
