import type { Drawing, Tone } from '@rencana/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSvgTexts } from '../testing/read-svg-texts.ts';
import { roadmapFigure, trajectoryFigure } from '../testing/sample-figures.ts';
import { overlaps } from './box.ts';
import { drawCover } from './draw-cover.ts';
import { drawSvg } from './draw-svg.ts';

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
const title = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' '));
const month = fc
  .tuple(fc.integer({ min: 2019, max: 2034 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const roadmap: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('roadmap' as const),
  years: fc.integer({ min: 1, max: 12 }).map((count) => Array.from({ length: count }, (_, index) => 2021 + index)),
  bands: fc.array(fc.record({ title, from: fc.constant(2021), to: fc.integer({ min: 2021, max: 2023 }) }), {
    maxLength: 1,
  }),
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
  .record({ at: fc.integer({ min: 0, max: 12 }), value: fc.integer({ min: -5000, max: 99999 }) })
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
      targets: fc.array(point, { maxLength: 8 }),
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
      { maxLength: 5 },
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

const width = fc.integer({ min: 210, max: 800 });

describe.each([
  ['road maps', roadmap],
  ['trajectories', trajectory],
  ['bars', bars],
  ['stacked bars', stackedBars],
  ['coverages', coverage],
  ['organisations', organisation],
  ['graphs', graph],
])('%s', (_, drawing) => {
  test('keep every text inside of the picture', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const picture = drawSvg(data, { width: wide });
        const outside = readSvgTexts(picture.svg).filter(
          ({ box }) => box.left < -0.1 || box.right > wide + 0.1 || box.top < -0.1 || box.bottom > picture.height + 0.1,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('never let two texts overlap', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const texts = readSvgTexts(drawSvg(data, { width: wide }).svg).filter(({ text }) => text.trim() !== '');
        const inner = texts.map(({ box }) => ({ ...box, left: box.left + 0.1, right: box.right - 0.1 }));
        const pairs = inner.flatMap((box, index) => inner.slice(index + 1).filter((other) => overlaps(box, other)));
        expect(pairs).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('are the same twice, without a number that is not one', () => {
    fc.assert(
      fc.property(drawing, width, (data, wide) => {
        const { svg } = drawSvg(data, { width: wide });
        expect(drawSvg(structuredClone(data), { width: wide }).svg).toBe(svg);
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined|e-\d/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a trajectory', () => {
  test('labels every value where there is room', () => {
    const texts = readSvgTexts(drawSvg(trajectoryFigure.drawing as Drawing, { width: 439 }).svg).map(
      ({ text }) => text,
    );
    for (const value of ['2,10', '2,28', '2,66', '3,60', '12.500', '5.310', '6,05']) expect(texts).toContain(value);
  });

  test('stands in one column on a narrow page', () => {
    const narrow = drawSvg(trajectoryFigure.drawing as Drawing, { width: 300 });
    const wide = drawSvg(trajectoryFigure.drawing as Drawing, { width: 439 });
    expect(narrow.height).toBeGreaterThan(wide.height * 1.8);
  });
});

describe('a road map', () => {
  test('puts a mark that has no room beside its bar into the title', () => {
    const bar = {
      title: 'Portal',
      from: '2022-01',
      to: '2022-12',
      milestones: ['2022-03', '2022-07'],
      text: 'Quick win yang sangat panjang',
    };
    const drawing: Drawing = { kind: 'roadmap', years: [2022], groups: [{ tone: 'good', title: 'A', bars: [bar] }] };
    const texts = readSvgTexts(drawSvg(drawing, { width: 240 }).svg).map(({ text }) => text);
    expect(texts.join(' ')).toContain('· Quick win');
  });

  test('starts and ends bars by month', () => {
    const bar = { title: 'P', from: '2022-07', to: '2022-12', milestones: [] };
    const drawing: Drawing = { kind: 'roadmap', years: [2022], groups: [{ tone: 'good', title: 'A', bars: [bar] }] };
    expect(drawSvg(drawing, { width: 400 }).svg).toContain('<rect x="260.75" y="');
  });

  test('names its classes for dark mode on every shape and text', () => {
    const { svg } = drawSvg(roadmapFigure.drawing as Drawing, { width: 728 });
    for (const [tag] of svg.matchAll(/<(?:text|rect|line|path|circle) [^>]*>/g)) expect(tag).toMatch(/ class="[^"]+"/);
  });
});

describe('stacked bars', () => {
  const drawing: Drawing = {
    kind: 'stacked-bars',
    unit: 'juta rupiah',
    series: [
      { title: 'Satu', tone: 'dimension-1' },
      { title: 'Dua', tone: 'dimension-2' },
    ],
    bars: [
      {
        title: '2023',
        value: '1002',
        text: '1.002',
        parts: [
          { value: '1000', text: '1.000' },
          { value: '2', text: '2' },
        ],
      },
      {
        title: '2024',
        value: '501',
        text: '501',
        parts: [
          { value: '0', text: '–' },
          { value: '501', text: '501' },
        ],
      },
    ],
  };

  test('print the sum of each bar, and a part only where it fits', () => {
    const texts = readSvgTexts(drawSvg(drawing, { width: 400 }).svg).map(({ text }) => text);
    expect(texts).toEqual(['Satu', 'Dua', 'juta rupiah', '2023', '1.000', '1.002', '2024', '501', '501']);
  });

  test('draw no part for a value of zero, and parts as long as their values', () => {
    const widths = [...drawSvg(drawing, { width: 400 }).svg.matchAll(/<rect [^>]*width="([\d.]+)" height="15"/g)];
    const [first, , last] = widths.map((match) => Number(match[1]) + 0.6);
    expect(widths).toHaveLength(3);
    expect(last! / first!).toBeCloseTo(501 / 1000, 2);
  });
});

test('a coverage draws what nothing serves as an outline', () => {
  const tiles = [
    { title: 'Pelayanan publik', value: '3', text: '3 kegiatan' },
    { title: 'Kebijakan publik', value: '0', text: 'Belum ada' },
  ];
  const { svg } = drawSvg({ kind: 'coverage', groups: [{ title: 'Satu', tone: 'good', tiles }] }, { width: 400 });
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(readSvgTexts(svg).map(({ text }) => text)).toContain('Belum ada');
  for (const [tag] of svg.matchAll(/<(?:text|rect|line|path|circle) [^>]*>/g)) expect(tag).toMatch(/ class="[^"]+"/);
});

describe('a graph', () => {
  const names = [
    'Smart Governance',
    'Smart Branding',
    'Smart Economy',
    'Smart Living',
    'Smart People',
    'Smart Environment',
  ];
  const nodes = names.map((title) => ({ title, tone: 'neutral' as const }));
  const links = names.flatMap((_, from) =>
    names.slice(from + 1).map((_name, index) => ({
      from,
      to: from + 1 + index,
      strength: 2 as const,
      text: String(10 * from + index + 1),
      isAgreed: index % 2 === 0,
    })),
  );
  const complete: Drawing = { kind: 'graph', legend: { agreed: 'Disepakati', derived: 'Turunan' }, nodes, links };

  test.each([380, 439, 650])('has room for the counts of all fifteen pairs at %i points', (wide) => {
    const texts = readSvgTexts(drawSvg(complete, { width: wide }).svg).map(({ text }) => text);
    for (const { text } of links) expect(texts).toContain(text);
  });

  test('draws dashed only what nobody agreed on', () => {
    const { svg } = drawSvg({ ...complete, links: links.slice(0, 2) }, { width: 439 });
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(readSvgTexts(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Disepakati', 'Turunan']));
  });
});

describe('an organisation', () => {
  const group = (title: string, count: number) => ({
    title,
    tone: 'neutral' as const,
    seats: Array.from({ length: count }, (_, index) => ({ title: `Kepala ${index + 1}`, text: 'Dinas' })),
  });

  test('stands in levels, a long row of groups wrapped', () => {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((name) => group(name, 2));
    const drawing: Drawing = { kind: 'organisation', levels: [[group('Pembina', 1)], groups] };
    const texts = readSvgTexts(drawSvg(drawing, { width: 439 }).svg);
    const tops = ['Pembina', 'A', 'C', 'D'].map((name) => texts.find(({ text }) => text === name)!.box.top);
    expect(tops[0]).toBeLessThan(tops[1]!);
    expect(tops[1]).toBe(tops[2]);
    expect(tops[2]).toBeLessThan(tops[3]!);
  });
});

test('the cover has six ribbons and no text', () => {
  const { svg } = drawCover(595, 330);
  expect(svg.match(/<path /g)).toHaveLength(6);
  expect(svg).not.toContain('<text');
});
