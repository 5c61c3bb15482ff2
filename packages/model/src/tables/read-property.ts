import { entryAt, lastEntry } from '../derived/series.ts';
import type { DimensionNumber, FundSeries, Reference, Series, Span } from '../element.ts';
import { readBudgetPath } from '../figures/budget-figure.ts';
import type { Decimal, Moment, Prose, Scalar } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import { camelCase } from '../join/property-table.ts';
import type { PropertyDefinition, Shape } from '../kind-definition.ts';
import { sumDecimals } from '../values/decimal.ts';
import { yearOf } from '../values/moment.ts';
import { findColumn } from './find-column.ts';
import { nameValue, readColumn, scalarValue, type TableContext } from './read-column.ts';
import type { TableCell } from './table-rows.ts';

/** Where one value of a property is read: of which element, and what of the path follows the keyword. */
interface PropertyUse {
  readonly element: PlanElement;
  readonly definition: PropertyDefinition;
  readonly rest: readonly string[];
  readonly context: TableContext;
}

/** The values of a property, also of each of its blocks or of what it refers to when the path goes on. */
export function readProperty(
  element: PlanElement,
  value: unknown,
  definition: PropertyDefinition,
  rest: readonly string[],
  context: TableContext,
): TableCell {
  if (value === undefined) return [];
  const use = { element, definition, rest, context };
  if (definition.shape === 'fund-series') return readMoney(value as readonly FundSeries[], use);
  const isList = definition.repeatable || (definition.list && definition.shape !== 'series');
  const all = isList ? (value as readonly unknown[]) : [value];
  const read = readers[definition.shape] as (each: unknown, use: PropertyUse) => TableCell;
  return all.flatMap((each) => read(each, use));
}

const readers: { readonly [S in Exclude<Shape, 'fund-series'>]: (value: never, use: PropertyUse) => TableCell } = {
  prose: (prose: Prose) => [{ kind: 'prose', prose }],
  number: (number: Decimal) => [{ kind: 'scalar', scalar: { kind: 'number', number } }],
  range: (range: { readonly from: Decimal; readonly to: Decimal }) => [
    { kind: 'scalar', scalar: { kind: 'range', ...range } },
  ],
  moment: (at: Moment) => [{ kind: 'scalar', scalar: { kind: 'moment', at } }],
  span: ({ from, until }: Span) => [{ kind: 'span', from, until }],
  value: (scalar: Scalar, { element, context }) => [scalarValue(element, scalar, context)],
  references: readReference,
  closed: (word: string, { definition }) => [
    { kind: 'word', word, text: definition.words?.[word] ?? { id: word, en: word } },
  ],
  words: (word: string) => [{ kind: 'prose', prose: [word] }],
  paths: (path: string) => [{ kind: 'prose', prose: [path] }],
  series: readSeries,
  'dimension-number': ({ number }: DimensionNumber) => [{ kind: 'scalar', scalar: { kind: 'number', number } }],
  allow: () => [],
  conditions: () => [],
  block: readBlock,
};

function readReference(reference: Reference, { rest, context }: PropertyUse): TableCell {
  const target = context.findById(reference.id);
  if (!target) return rest.length === 0 ? [{ kind: 'prose', prose: [reference.name] }] : [];
  if (rest.length === 0) return [nameValue(target)];
  const { column } = findColumn(target.type, rest.join('.'), context.resolve);
  return column ? readColumn(target, column, context) : [];
}

function readSeries(series: Series, { element, rest, context }: PropertyUse): TableCell {
  const [at] = rest;
  const entry = at === undefined ? lastEntry(series) : entryAt(series, at);
  return entry ? [scalarValue(element, entry.value, context)] : [];
}

/** The sum of the money of the fund and year that the path names. */
function readMoney(lines: readonly FundSeries[], { rest, context }: PropertyUse): TableCell {
  const path = readBudgetPath(rest, context);
  const amounts = lines
    .filter(({ fund }) => path?.fund === undefined || fund.id === path.fund.id)
    .flatMap(({ entries }) => entries)
    .filter(
      ({ from, until }) => path?.year === undefined || (yearOf(from) === path.year && yearOf(until) === path.year),
    )
    .flatMap(({ value }) => (value.kind === 'money' ? [value.rupiah] : []));
  return amounts.length === 0 ? [] : [{ kind: 'scalar', scalar: { kind: 'money', rupiah: sumDecimals(amounts) } }];
}

type Block = Readonly<Record<string, unknown>> & { readonly name?: string; readonly title?: string };

function readBlock(block: Block, { element, definition, rest, context }: PropertyUse): TableCell {
  const [word, ...more] = rest;
  if (word === undefined || word === 'title' || word === 'name') {
    const text = word === 'name' ? block.name : (block.title ?? block.name);
    return text === undefined ? [] : [{ kind: 'prose', prose: [text] }];
  }
  const inner = definition.block?.properties.find(({ keyword }) => keyword === word);
  return inner ? readProperty(element, block[camelCase(word)], inner, more, context) : [];
}
