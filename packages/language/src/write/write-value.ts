import type { FragmentEntry, FragmentTest, FragmentValue, Malformed, Moment } from '@rencana/model';
import { writeProse } from './write-prose.ts';
import { writeScalar } from './write-scalar.ts';

type Shape = Exclude<FragmentValue['shape'], 'block'>;
type ValueOf<S extends Shape> = Extract<FragmentValue, { readonly shape: S }>;

/** How each shape is written behind its keyword; blocks hold properties and are written by their own function. */
const writers: { readonly [S in Shape]: (value: ValueOf<S>, margin: string) => string } = {
  prose: ({ prose }, margin) => writeProse(prose, margin),
  number: ({ number }, margin) => writeScalar(number, margin),
  range: ({ range }, margin) => writeScalar(range, margin),
  moment: ({ at }) => momentText(at),
  span: ({ from, until }) => spanText(from, until),
  value: ({ value }, margin) => writeScalar(value, margin),
  references: ({ names }) => names.join(', '),
  closed: ({ word }) => word,
  words: ({ words }) => words.join(', '),
  paths: ({ paths }) => paths.join(', '),
  series: ({ entries }, margin) => writeEntries(entries, margin),
  'fund-series': ({ fund, entries }, margin) => `${fund} ${writeEntries(entries, margin)}`,
  'dimension-number': ({ dimension, number }, margin) => `${dimension} ${writeScalar(number, margin)}`,
  allow: ({ code, reason }, margin) => `${code} ${writeProse(reason, margin)}`,
  conditions: ({ tests }, margin) => tests.map((test) => writeTest(test, margin)).join(' and '),
  malformed: ({ value }) => value.raw,
};

/** The value of a property that is no block; `margin` is where further lines of a long text stand. */
export function writeValue(value: Exclude<FragmentValue, { readonly shape: 'block' }>, margin: string): string {
  return (writers[value.shape] as (value: FragmentValue, margin: string) => string)(value, margin);
}

function momentText(at: Moment | Malformed): string {
  return typeof at === 'string' ? at : at.raw;
}

function spanText(from: Moment | Malformed, until: Moment | Malformed): string {
  return from === until ? momentText(from) : `${momentText(from)}..${momentText(until)}`;
}

/** As many entries on a line as one can take in at a glance. */
const entriesOnLine = 5;

function writeEntries(entries: readonly FragmentEntry[], margin: string): string {
  return entries
    .map(({ from, until, value }, index) => {
      const gap = index === 0 ? '' : index % entriesOnLine === 0 ? `\n${margin}` : '   ';
      return `${gap}${spanText(from, until)} = ${writeScalar(value, margin)}`;
    })
    .join('');
}

function writeTest({ not, operator, path, values }: FragmentTest, margin: string): string {
  const written = values.map((value) => writeScalar(value, margin)).join(' or ');
  const negated = not ? 'not ' : '';
  if (operator === 'in') return `${negated}in ${written}`;
  return operator === 'has' ? `${negated}${path ?? ''}` : `${negated}${path ?? ''} ${operator} ${written}`;
}
