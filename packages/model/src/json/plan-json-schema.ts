import { collectionNames } from '../figures/collections.ts';
import { kindNames, kinds } from '../generated/kinds.ts';
import { typedProperties } from '../join/property-table.ts';
import type { KindDefinition, PropertyDefinition, Shape } from '../kind-definition.ts';
import { type JsonValue, sortKeys } from './json-value.ts';
import { planJsonVersion } from './plan-json.ts';

type Schema = { [key: string]: JsonValue };

const text: Schema = { type: 'string' };
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const refer = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const record = (properties: { readonly [key: string]: Schema }, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});

const decimal: Schema = { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' };

/** What the schemas of all shapes share. */
const definitions: { readonly [name: string]: Schema } = {
  decimal,
  moment: { type: 'string', pattern: '^[0-9]{4}(-(s[12]|q[1-4]|[0-9]{2}(-[0-9]{2})?))?$' },
  reference: record({ name: text, id: text, type: { enum: [...kindNames] } }, ['name']),
  span: record({ from: refer('moment'), until: refer('moment') }, ['from', 'until']),
  range: record({ from: refer('decimal'), to: refer('decimal') }, ['from', 'to']),
  scalar: {
    oneOf: [
      record({ kind: { const: 'number' }, number: refer('decimal'), percent: { const: true } }, ['kind', 'number']),
      record({ kind: { const: 'range' }, from: refer('decimal'), to: refer('decimal'), percent: { const: true } }, [
        'kind',
        'from',
        'to',
      ]),
      record({ kind: { const: 'money' }, rupiah: refer('decimal') }, ['kind', 'rupiah']),
      record({ kind: { const: 'none' }, why: text }, ['kind']),
      record({ kind: { const: 'grade' }, name: text }, ['kind', 'name']),
      record({ kind: { const: 'prose' }, prose: text }, ['kind', 'prose']),
      record({ kind: { const: 'moment' }, at: refer('moment') }, ['kind', 'at']),
    ],
  },
  series: listOf(
    record({ from: refer('moment'), until: refer('moment'), value: refer('scalar') }, ['from', 'until', 'value']),
  ),
  fundSeries: record({ fund: refer('reference'), entries: refer('series') }, ['fund', 'entries']),
  dimensionNumber: record({ dimension: refer('reference'), number: refer('decimal') }, ['dimension', 'number']),
  allowance: record({ code: text, reason: text }, ['code', 'reason']),
  condition: record(
    {
      not: { type: 'boolean' },
      operator: { enum: ['in', 'has', '=', '!=', '<', '<=', '>', '>='] },
      path: text,
      values: listOf(refer('scalar')),
      dimensions: listOf(refer('reference')),
    },
    ['not', 'operator', 'values', 'dimensions'],
  ),
  figures: record(
    {
      budgetByYear: { type: 'object', additionalProperties: refer('decimal') },
      budgetByDimension: { type: 'object', additionalProperties: refer('decimal') },
      budgets: listOf(
        record(
          {
            carrier: text,
            carrierKind: { enum: ['programme', 'action', 'quickwin'] },
            dimension: text,
            subdimension: text,
            fund: refer('reference'),
            year: text,
            rupiah: refer('decimal'),
          },
          ['carrier', 'carrierKind', 'fund', 'year', 'rupiah'],
        ),
      ),
      coverage: listOf(
        record({ subdimension: text, dimension: text, carriers: listOf(text) }, [
          'subdimension',
          'dimension',
          'carriers',
        ]),
      ),
      intersections: listOf(
        record(
          {
            first: text,
            second: text,
            carriers: listOf(text),
            declared: listOf(text),
            strength: { enum: [0, 1, 2, 3] },
          },
          ['first', 'second', 'carriers', 'declared', 'strength'],
        ),
      ),
    },
    ['budgetByYear', 'budgetByDimension', 'budgets', 'coverage', 'intersections'],
  ),
};

/** The schema of each shape's value; lists and closed words are added from the property. */
const shapes: { readonly [S in Exclude<Shape, 'block'>]: (property: PropertyDefinition) => Schema } = {
  prose: () => text,
  number: () => refer('decimal'),
  range: () => refer('range'),
  moment: () => refer('moment'),
  span: () => refer('span'),
  value: () => refer('scalar'),
  references: ({ list }) => (list ? listOf(refer('reference')) : refer('reference')),
  closed: ({ words }) => ({ enum: Object.keys(words ?? {}) }),
  words: ({ list }) => (list ? listOf(text) : text),
  paths: ({ list }) => (list ? listOf(text) : text),
  series: () => refer('series'),
  'fund-series': () => refer('fundSeries'),
  'dimension-number': () => refer('dimensionNumber'),
  allow: () => refer('allowance'),
  conditions: () => listOf(refer('condition')),
};

/** The JSON Schema (2020-12) of `planJson`, made from the table of kinds. */
export function planJsonSchema(): JsonValue {
  const collections = kindNames.map((kind) => [collectionNames[kind], listOf(refer(kind))] as const);
  return sortKeys({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rencana plan',
    ...record(
      {
        version: { const: planJsonVersion },
        plan: text,
        elements: {
          type: 'object',
          properties: Object.fromEntries(collections),
          additionalProperties: false,
        },
        figures: refer('figures'),
      },
      ['version', 'plan', 'elements', 'figures'],
    ),
    $defs: { ...definitions, ...Object.fromEntries(kindNames.map((kind) => [kind, kindSchema(kinds[kind])])) },
  });
}

function kindSchema({ keyword, texts, about, properties }: KindDefinition): Schema {
  const base = {
    id: text,
    type: { const: keyword },
    title: text,
    name: text,
    in: listOf(refer('reference')),
    reviewNote: text,
    ...(about.length > 0 && { about: refer('reference') }),
  };
  return { description: texts.en, ...record({ ...base, ...propertySchemas(properties) }, ['id', 'type', 'title']) };
}

function propertySchemas(properties: readonly PropertyDefinition[]): { [key: string]: Schema } {
  return Object.fromEntries(
    typedProperties(properties).map(({ definition, key }) => [key, propertySchema(definition)]),
  );
}

function propertySchema(definition: PropertyDefinition): Schema {
  const { block, shape, repeatable, texts } = definition;
  const one = block
    ? record({ name: text, title: text, in: listOf(refer('reference')), ...propertySchemas(block.properties) }, [])
    : shapes[shape as Exclude<Shape, 'block'>](definition);
  return { description: texts.en, ...(repeatable ? listOf(one) : one) };
}
