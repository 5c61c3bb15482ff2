import type { Entry, Reference } from '../element.ts';
import type { FragmentEntry, FragmentValue, Malformed } from '../fragment.ts';
import type { KindName } from '../generated/kinds.ts';
import type { PropertyDefinition, Shape } from '../kind-definition.ts';
import { readConditions } from './read-conditions.ts';
import { readProse } from './read-prose.ts';
import { type ReadContext, readReference, readSourceReference } from './read-reference.ts';
import { readScalar } from './read-scalar.ts';

type ValueOf<S extends Shape> = Extract<FragmentValue, { readonly shape: S }>;

type Reader<S extends Shape> = (
  context: ReadContext,
  value: ValueOf<S>,
  definition: PropertyDefinition,
  path: string,
) => unknown;

/** How each shape becomes a typed value; `undefined` leaves the property out. Blocks are read by `readBlock`. */
const readers: { readonly [S in Exclude<Shape, 'block'>]: Reader<S> } = {
  prose: (context, { prose }, _, path) => readProse(context, prose, path),
  number: (_, { number }) => (number.kind === 'malformed' ? undefined : number.number),
  range: (_, { range }) => (range.kind === 'malformed' ? undefined : { from: range.from, to: range.to }),
  moment: (_, { at }) => readMoment(at),
  span: (_, { from, until }) => {
    const first = readMoment(from);
    const last = readMoment(until);
    return first && last ? { from: first, until: last } : undefined;
  },
  value: (context, { value }, _, path) => readScalar(context, value, path, `${path}:value`),
  references: (context, { names }, definition, path) => {
    const references = names.map((name, index) => readFitting(context, name, definition, `${path}#${index}`));
    return definition.list ? references : references[0];
  },
  closed: (_, { word }, { words }) => (words && Object.hasOwn(words, word) ? word : undefined),
  words: (_, { words }, { list }) => (list ? words : words[0]),
  paths: (_, { paths }, { list }) => (list ? paths : paths[0]),
  series: (context, { entries }, _, path) => readEntries(context, entries, path),
  'fund-series': (context, { fund, entries }, definition, path) => ({
    fund: readFitting(context, fund, definition, `${path}:fund`),
    entries: readEntries(context, entries, path),
  }),
  'dimension-number': (context, { dimension, number }, definition, path) => {
    const reference = readFitting(context, dimension, definition, `${path}#0`);
    return number.kind === 'malformed' ? undefined : { dimension: reference, number: number.number };
  },
  allow: (context, { code, reason }, _, path) => ({ code, reason: readProse(context, reason, path) ?? [] }),
  conditions: (context, { tests }, _, path) => readConditions(context, tests, path),
};

/** Reads one value by the shape of its property; what is malformed or of another shape is left out. */
export function readValue(
  context: ReadContext,
  value: FragmentValue,
  definition: PropertyDefinition,
  path: string,
): unknown {
  if (value.shape === 'malformed' && definition.shape === 'prose') return readProse(context, value.value, path);
  if (value.shape === 'malformed' || value.shape === 'block' || value.shape !== definition.shape) return undefined;
  return (readers[value.shape] as Reader<Shape>)(context, value as ValueOf<Shape>, definition, path);
}

function readMoment(at: string | Malformed): string | undefined {
  return typeof at === 'string' ? at : undefined;
}

function readFitting(context: ReadContext, name: string, definition: PropertyDefinition, path: string): Reference {
  const expected = (definition.to ?? []) as readonly KindName[];
  const read = definition.keyword === 'uses' || definition.keyword === 'import' ? readSourceReference : readReference;
  return read(context, name, expected, path);
}

function readEntries(context: ReadContext, entries: readonly FragmentEntry[], path: string): readonly Entry[] {
  return entries.flatMap(({ from, until, value }, index) => {
    const read = readScalar(context, value, `${path}#${index}:value`);
    return read ? [{ from, until, value: read }] : [];
  });
}
