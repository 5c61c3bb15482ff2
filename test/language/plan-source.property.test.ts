import { readText, writeSource } from '@rencana/language';
import {
  type FragmentElement,
  type FragmentEntry,
  type FragmentProperty,
  type FragmentValue,
  kindNames,
  kinds,
  type PropertyDefinition,
  type Prose,
  planElements,
  type Scalar,
  type Shape,
} from '@rencana/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatePlan } from '../../bench/generate-plan.ts';
import { type ExamplePlan, examplePlans, joinFiles } from './example-plans.ts';

const generated: readonly ExamplePlan[] = [1, 2, 3].map((seed) => ({
  name: `generated ${seed}`,
  files: new Map(generatePlan({ lines: 400, files: 3, seed }).map((file) => [file.path, file.text])),
}));

test.each([...examplePlans, ...generated].map((example) => [example.name, example] as const))(
  'the plan of %s is the same when it is written anew in canonical form',
  (_name, { files }) => {
    const plan = joinFiles(files);
    const text = writeSource({ elements: planElements(plan) });
    const { order, ...parts } = joinFiles(new Map([['plan.rencana', text]])).parts;
    const { order: formerOrder, ...former } = plan.parts;
    expect(parts).toEqual(former);
    expect(new Set(order)).toEqual(new Set(formerOrder));
  },
);

const name = fc.constantFrom('ikm', 'owner', 'tahap-2', 'x', 'dimension', 'satu-dua-tiga');
const dotted = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.option(fc.stringMatching(/^\d{1,3}$/)))
  .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));
const year = fc.integer({ min: 2000, max: 2099 }).map(String);
const moment = fc.oneof(
  year,
  year.map((each) => `${each}-s2`),
  year.map((each) => `${each}-q3`),
  year.map((each) => `${each}-07`),
  year.map((each) => `${each}-07-13`),
);
const letters = fc.stringMatching(/^[a-zA-Z "'[\]\\{}=,.:;/*#|&é”“-]{0,12}$/);
const line = letters.map((each) => each.trim());
const text = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
);
const part = fc.oneof(
  text,
  dotted.map((path) => ({ path })),
);
/** As reading gives prose: neighbouring texts are one text, empty ones are none. Lines have no blanks at their ends. */
const prose = fc.oneof(
  fc.array(part, { maxLength: 4 }).map((parts) => normalise(parts as Prose)),
  letters.map((each) => normalise([each])),
);
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  decimal.map((number): Scalar => ({ kind: 'number', number })),
  decimal.map((number): Scalar => ({ kind: 'number', number, percent: true })),
  fc.tuple(decimal, decimal).map(([from, to]): Scalar => ({ kind: 'range', from, to })),
  fc
    .bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
    .map((rupiah): Scalar => ({ kind: 'money', rupiah: String(rupiah) })),
  fc.integer({ min: 1, max: 999 }).map((millions): Scalar => ({ kind: 'money', rupiah: `${millions}000000` })),
  fc.constant<Scalar>({ kind: 'none' }),
  prose.map((why): Scalar => ({ kind: 'none', why })),
  dotted.map((grade): Scalar => ({ kind: 'grade', name: grade })),
  prose.map((each): Scalar => ({ kind: 'prose', prose: each })),
);
const entry = (value: fc.Arbitrary<Scalar>): fc.Arbitrary<FragmentEntry> =>
  fc
    .tuple(moment, fc.option(moment), value)
    .map(([from, until, each]) => ({ from, until: until ?? from, value: each }));
const money = fc.nat().map((rupiah): Scalar => ({ kind: 'money', rupiah: String(rupiah) }));
const number = decimal.map((each) => ({ kind: 'number' as const, number: each }));
const list = <T>(each: fc.Arbitrary<T>, isList: boolean) => fc.array(each, { minLength: 1, maxLength: isList ? 4 : 1 });
const operand: fc.Arbitrary<Scalar> = fc.oneof(
  decimal.map((each): Scalar => ({ kind: 'number', number: each })),
  money,
  fc.constant<Scalar>({ kind: 'none' }),
  dotted.map((grade): Scalar => ({ kind: 'grade', name: grade })),
  prose.map((each): Scalar => ({ kind: 'prose', prose: each })),
  fc.constant<Scalar>({ kind: 'moment', at: '2022-07' }),
);
const condition = fc.oneof(
  fc.tuple(fc.boolean(), list(dotted, true)).map(([not, names]) => ({
    not,
    operator: 'in' as const,
    values: names.map((each) => ({ kind: 'grade' as const, name: each })),
  })),
  fc.tuple(fc.boolean(), dotted).map(([not, path]) => ({ not, operator: 'has' as const, path, values: [] })),
  fc
    .tuple(fc.boolean(), fc.constantFrom('=', '!=', '<', '<=', '>', '>=' as const), dotted, list(operand, true))
    .map(([not, operator, path, values]) => ({ not, operator: operator as '=', path, values })),
);

const values: {
  readonly [S in Exclude<Shape, 'block'>]: (definition: PropertyDefinition) => fc.Arbitrary<FragmentValue>;
} = {
  prose: () => prose.map((each) => ({ shape: 'prose', prose: each })),
  number: () => number.map((each) => ({ shape: 'number', number: each })),
  range: () => fc.tuple(decimal, decimal).map(([from, to]) => ({ shape: 'range', range: { kind: 'range', from, to } })),
  moment: () => moment.map((at) => ({ shape: 'moment', at })),
  span: () =>
    fc.tuple(moment, fc.option(moment)).map(([from, until]) => ({ shape: 'span', from, until: until ?? from })),
  value: () => scalar.map((value) => ({ shape: 'value', value })),
  references: ({ list: isList }) => list(dotted, isList).map((names) => ({ shape: 'references', names })),
  closed: ({ words = {} }) => fc.constantFrom(...Object.keys(words)).map((word) => ({ shape: 'closed', word })),
  words: ({ list: isList }) => list(name, isList).map((words) => ({ shape: 'words', words })),
  paths: ({ list: isList }) => list(dotted, isList).map((paths) => ({ shape: 'paths', paths })),
  series: () =>
    fc.array(entry(scalar), { minLength: 1, maxLength: 7 }).map((entries) => ({ shape: 'series', entries })),
  'fund-series': () =>
    fc
      .tuple(dotted, fc.array(entry(money), { minLength: 1, maxLength: 4 }))
      .map(([fund, entries]) => ({ shape: 'fund-series', fund, entries })),
  'dimension-number': () =>
    fc.tuple(dotted, number).map(([dimension, each]) => ({ shape: 'dimension-number', dimension, number: each })),
  allow: () => fc.tuple(name, prose).map(([code, reason]) => ({ shape: 'allow', code, reason })),
  conditions: () => list(condition, true).map((tests) => ({ shape: 'conditions', tests })),
};

function property(definitions: readonly PropertyDefinition[]): fc.Arbitrary<FragmentProperty> {
  return fc.constantFrom(...definitions).chain((definition) => {
    const { keyword, shape, block } = definition;
    if (shape !== 'block') return values[shape](definition).map((value) => ({ keyword, value }));
    return fc
      .record({
        name: fc.option(name, { nil: undefined }),
        title: fc.option(prose, { nil: undefined }),
        in: block?.placed ? fc.array(dotted, { maxLength: 1 }) : fc.constant([]),
        properties: fc.array(property(block?.properties ?? []), { maxLength: 4 }),
      })
      .map((each) => ({ keyword, value: { shape: 'block', ...each } as FragmentValue }));
  });
}

const element: fc.Arbitrary<FragmentElement> = fc.constantFrom(...kindNames).chain((kind) => {
  const isAbout = kinds[kind].about.length > 0;
  return fc
    .record({
      name,
      title: fc.option(prose, { nil: undefined }),
      note: fc.option(fc.constantFrom('Catatan.', 'Dua\nbaris'), { nil: undefined }),
      properties: fc.array(property(kinds[kind].properties), { maxLength: 6 }),
    })
    .map(({ name: own, title, note, properties }) => ({
      id: '',
      kind,
      ...(isAbout ? { about: own } : { name: own }),
      ...(title && !isAbout && { title }),
      in: [],
      ...(note !== undefined && { note }),
      properties,
    }));
});

function normalise(parts: Prose): Prose {
  const joined: (string | { path: string })[] = [];
  for (const each of parts) {
    const last = joined.at(-1);
    if (typeof each === 'string' && typeof last === 'string') joined[joined.length - 1] = last + each;
    else if (each !== '') joined.push(each);
  }
  return joined;
}

test('whatever a fragment says is read again from what is written of it', () => {
  fc.assert(
    fc.property(element, (each) => {
      const written = writeSource({ elements: [each] });
      const [again, ...more] = readText(written).fragment.elements;
      expect(more).toEqual([]);
      expect({ ...again, id: '' }).toEqual(JSON.parse(JSON.stringify(each)));
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 300) },
  );
});
