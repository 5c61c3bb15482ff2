import type { FragmentTest, FragmentValue, Shape } from '@rencana/model';
import { malformed } from '../values/malformed.ts';
import { readMoment } from '../values/read-moment.ts';
import { readNumber } from '../values/read-number.ts';
import { findPart, findParts, type Parts } from './find-parts.ts';
import { lowerEntries, lowerMoneyEntries } from './lower-entries.ts';
import { lowerProse } from './lower-prose.ts';
import { lowerRange, lowerScalar } from './lower-scalar.ts';
import type { Lowering } from './lowering.ts';
import { rangeOf } from './range-of.ts';
import type { NameNode, SyntaxNode } from './syntax-node.ts';

/** One property being lowered: its node, its key in the places, and where its features stand. */
export interface PropertySource {
  readonly lowering: Lowering;
  readonly node: SyntaxNode;
  readonly key: string;
  readonly parts: Parts;
}

/** Lowers a property of one shape; undefined where the value is missing. */
type LowerShape = (source: PropertySource) => FragmentValue | undefined;

/** One function a shape, none a kind. Blocks hold properties and are lowered by their own function. */
export const lowerShapes: Readonly<Record<Exclude<Shape, 'block'>, LowerShape>> = {
  prose: ({ lowering, node, key }) => node.text && { shape: 'prose', prose: lowerProse(lowering, node.text, key) },
  number: ({ node }) => (node.number === undefined ? undefined : { shape: 'number', number: readNumber(node.number) }),
  range: ({ lowering, node }) =>
    node.number === undefined || node.to === undefined
      ? undefined
      : { shape: 'range', range: lowerRange(lowering, node) },
  moment: ({ node }) => (node.at === undefined ? undefined : { shape: 'moment', at: readMoment(node.at) }),
  span: lowerSpan,
  value: ({ lowering, node, key }) =>
    node.value === undefined || typeof node.value === 'string'
      ? undefined
      : { shape: 'value', value: lowerScalar(lowering, node.value, key) },
  references: (source) => {
    placeAll(source, 'references');
    return source.node.references?.length
      ? { shape: 'references', names: source.node.references.map(nameOf) }
      : undefined;
  },
  closed: ({ node }) => (node.word === undefined ? undefined : { shape: 'closed', word: node.word }),
  words: (source) => {
    placeAll(source, 'names');
    return source.node.names?.length ? { shape: 'words', words: source.node.names } : undefined;
  },
  paths: (source) => {
    placeAll(source, 'paths');
    return source.node.paths?.length ? { shape: 'paths', paths: source.node.paths } : undefined;
  },
  series: ({ lowering, node, key }) =>
    node.entries?.length ? { shape: 'series', entries: lowerEntries(lowering, node, key) } : undefined,
  'fund-series': lowerFundSeries,
  'dimension-number': ({ lowering, node, key, parts }) => {
    const [dimension] = node.references ?? [];
    if (!dimension || node.number === undefined) return;
    lowering.places?.set(`${key}#0`, findPart(parts, 'references'));
    return { shape: 'dimension-number', dimension: nameOf(dimension), number: readNumber(node.number) };
  },
  allow: ({ lowering, node, key, parts }) => {
    const [code] = node.names ?? [];
    if (code === undefined) return;
    lowering.places?.set(`${key}#0`, findPart(parts, 'names'));
    const reason = node.text ? lowerProse(lowering, node.text, key) : malformed('', 'missing-value');
    return { shape: 'allow', code, reason };
  },
  conditions: ({ lowering, node, key }) =>
    node.tests?.length
      ? { shape: 'conditions', tests: node.tests.map((test, index) => lowerTest(lowering, test, `${key}#${index}`)) }
      : undefined,
};

/** Its ends stand at `key:at` and `key:until`. A single moment is both; where it is damaged it is told once. */
function lowerSpan({ lowering, node, key, parts }: PropertySource): FragmentValue | undefined {
  if (node.at === undefined) return;
  lowering.places?.set(`${key}:at`, findPart(parts, 'at'));
  if (node.until !== undefined) lowering.places?.set(`${key}:until`, findPart(parts, 'until'));
  const from = readMoment(node.at);
  if (node.until !== undefined) return { shape: 'span', from, until: readMoment(node.until) };
  return { shape: 'span', from, until: typeof from === 'string' ? from : node.at };
}

/** The fund stands at `key:fund`, its entries at `key#n`. */
function lowerFundSeries({ lowering, node, key, parts }: PropertySource): FragmentValue | undefined {
  const [fund] = node.references ?? [];
  lowering.places?.set(`${key}:fund`, findPart(parts, 'references'));
  if (!fund || !node.entries?.length) return;
  const entries = lowerMoneyEntries(lowering, node, key);
  return { shape: 'fund-series', fund: nameOf(fund), entries };
}

/** A test stands at `key`, its path at `key:path`, its values or dimensions at `key#n`. */
function lowerTest(lowering: Lowering, node: SyntaxNode, key: string): FragmentTest {
  const parts = node.$cstNode;
  lowering.places?.set(key, rangeOf(node));
  const not = node.not === true;
  if (node.path === undefined) {
    placeEach(lowering, key, parts, 'references');
    const values = (node.references ?? []).map((name) => ({ kind: 'grade' as const, name: nameOf(name) }));
    return { not, operator: 'in', values };
  }
  lowering.places?.set(`${key}:path`, findPart(parts, 'path'));
  placeEach(lowering, key, parts, 'values');
  placeEach(lowering, key, parts, 'values', ':value');
  const values = (node.values ?? []).map((value, index) => lowerScalar(lowering, value, `${key}#${index}`));
  return { not, operator: (node.operator ?? 'has') as FragmentTest['operator'], path: node.path, values };
}

function placeAll({ lowering, key, parts }: PropertySource, feature: string): void {
  placeEach(lowering, key, parts, feature);
}

function placeEach({ places }: Lowering, key: string, parts: Parts, feature: string, ending = ''): void {
  if (!places) return;
  for (const [index, range] of (findParts(parts, feature) ?? []).entries())
    places.set(`${key}#${index}${ending}`, range);
}

function nameOf(name: NameNode): string {
  return name.$refText;
}
