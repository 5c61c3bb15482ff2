import type { Allowance, Condition, FundSeries, Reference, Series } from '../element.ts';
import type { Prose, Scalar } from '../fragment.ts';
import { typedProperties } from '../join/property-table.ts';
import type { PropertyDefinition, Shape } from '../kind-definition.ts';
import { proseText } from '../values/prose-text.ts';
import type { JsonValue } from './json-value.ts';

/** How a typed value of each shape is written: prose as Markdown with `[[path]]`, decimals as text, the rest as it is. */
const writers: { readonly [S in Exclude<Shape, 'block'>]: (value: never) => JsonValue } = {
  prose: (prose: Prose) => writeProse(prose),
  number: asIs,
  range: asIs,
  moment: asIs,
  span: asIs,
  value: (scalar: Scalar) => writeScalar(scalar),
  references: (value: Reference | readonly Reference[]) => value as unknown as JsonValue,
  closed: asIs,
  words: asIs,
  paths: asIs,
  series: (series: Series) => writeSeries(series),
  'fund-series': ({ fund, entries }: FundSeries) => ({ fund: writeReference(fund), entries: writeSeries(entries) }),
  'dimension-number': asIs,
  allow: ({ code, reason }: Allowance) => ({ code, reason: writeProse(reason) }),
  conditions: (conditions: readonly Condition[]) =>
    conditions.map(({ values, dimensions, ...rest }) => ({
      ...rest,
      values: values.map(writeScalar),
      dimensions: dimensions.map(writeReference),
    })),
};

function asIs(value: unknown): JsonValue {
  return value as JsonValue;
}

/** Prose as one text; mentions stay as they are written. */
export function writeProse(prose: Prose): string {
  return proseText(prose, (path) => `[[${path}]]`);
}

function writeReference(reference: Reference): JsonValue {
  return { ...reference };
}

/** A value; its prose as text. */
export function writeScalar(scalar: Scalar): JsonValue {
  if (scalar.kind === 'prose') return { kind: 'prose', prose: writeProse(scalar.prose) };
  if (scalar.kind === 'none' && scalar.why) return { kind: 'none', why: writeProse(scalar.why) };
  return scalar as unknown as JsonValue;
}

function writeSeries(series: Series): JsonValue {
  return series.map(({ value, ...span }) => ({ ...span, value: writeScalar(value) }));
}

/** The properties of an element or block that say something. */
export function writeProperties(
  typed: Readonly<Record<string, unknown>>,
  definitions: readonly PropertyDefinition[],
): { [key: string]: JsonValue } {
  const written: { [key: string]: JsonValue } = {};
  for (const { definition, key } of typedProperties(definitions)) {
    const value = typed[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const write = (each: unknown) => writeOne(each, definition);
    written[key] = definition.repeatable ? (value as readonly unknown[]).map(write) : write(value);
  }
  return written;
}

function writeOne(value: unknown, { shape, block }: PropertyDefinition): JsonValue {
  if (shape !== 'block' || !block) return writers[shape as Exclude<Shape, 'block'>](value as never);
  const { name, title, in: dimensions } = value as { name?: string; title?: unknown; in: readonly Reference[] };
  return {
    ...(name !== undefined && { name }),
    ...(typeof title === 'string' && { title }),
    ...(dimensions.length > 0 && { in: dimensions.map(writeReference) }),
    ...writeProperties(value as Readonly<Record<string, unknown>>, block.properties),
  };
}
