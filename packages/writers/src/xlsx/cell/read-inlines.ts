import { type Inline, type Value, valueText } from '@rencana/document';
import { safeLink } from '../../text/safe-link.ts';
import type { CellLink } from '../sheet/sheet.ts';

/** What the inline content of a cell comes to in a spreadsheet, whose cells have one text, one link and one look. */
export interface CellInlines {
  readonly text: string;
  readonly link?: CellLink;
  /** The value, when there is nothing else. */
  readonly value?: Value;
  readonly isStrong: boolean;
  /** Footnotes, which stand under the table. */
  readonly footnotes: readonly { readonly number: number; readonly text: string }[];
}

interface Reading {
  link?: CellLink;
  readonly values: Value[];
  readonly footnotes: { number: number; text: string }[];
}

type Handlers = { [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, reading: Reading) => string };

const handlers: Handlers = {
  text: ({ value }) => value.replace(/\s*[\r\n]+\s*/g, ' '),
  strong: ({ children }, reading) => readAll(children, reading),
  emphasis: ({ children }, reading) => readAll(children, reading),
  value: ({ value }, reading) => {
    reading.values.push(value);
    return valueText(value);
  },
  reference: ({ target, label }, reading) => {
    reading.link ??= { target };
    return label;
  },
  link: ({ href, children }, reading) => {
    const address = safeLink(href);
    if (address !== undefined) reading.link ??= { href: address };
    return readAll(children, reading);
  },
  footnote: ({ number, children }, reading) => {
    const place = reading.footnotes.push({ number, text: '' }) - 1;
    reading.footnotes[place]!.text = readAll(children, { values: [], footnotes: reading.footnotes });
    return ` [${number}]`;
  },
  chip: ({ text }) => text,
  break: () => '\n',
};

function readAll(inlines: readonly Inline[], reading: Reading): string {
  return inlines
    .map((inline) => (handlers[inline.kind] as (inline: Inline, reading: Reading) => string)(inline, reading))
    .join('');
}

/** Reads the content of a cell, note or caption. */
export function readInlines(inlines: readonly Inline[]): CellInlines {
  const reading: Reading = { values: [], footnotes: [] };
  const text = readAll(inlines, reading);
  const marks = reading.footnotes.map(({ number }) => ` [${number}]`).join('');
  const [value] = reading.values;
  const isAlone = reading.values.length === 1 && text === `${valueText(value!)}${marks}`;
  return {
    text,
    ...(reading.link && { link: reading.link }),
    ...(isAlone && { value: value! }),
    isStrong: inlines.length > 0 && inlines.every(({ kind }) => kind === 'strong'),
    footnotes: reading.footnotes,
  };
}
