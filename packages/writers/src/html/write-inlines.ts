import { type Inline, type Place, type Value, valueText } from '@rencana/document';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { cleanText } from '../text/clean-text.ts';
import { safeLink } from '../text/safe-link.ts';
import { wholeLabel } from '../text/whole-label.ts';
import type { HtmlContext } from './context.ts';
import { placeAttributes } from './place-attributes.ts';
import { writeText } from './text.ts';
import { words } from './words.ts';

type Attributes = ReturnType<typeof placeAttributes>;
type ValueHandlers = {
  readonly [K in Value['kind']]: (value: Extract<Value, { kind: K }>, attributes: Attributes) => ElementContent[];
};

/** Moments that `time` knows; quarters, half-years and spans are plain text. */
const machineReadable = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const values: ValueHandlers = {
  text: ({ value }, attributes) =>
    attributes.dataPlace ? [h('span', attributes, writeText(value))] : writeText(value),
  number: (value, attributes) => [h('data', { value: value.value, ...attributes }, writeText(valueText(value)))],
  money: (value, attributes) => [h('data', { value: value.rupiah, ...attributes }, writeText(valueText(value)))],
  date: ({ iso, text }, attributes) => [
    machineReadable.test(iso)
      ? h('time', { dateTime: iso, ...attributes }, writeText(text))
      : h('span', attributes, writeText(text)),
  ],
  missing: ({ why }, attributes) => [
    h('span', { title: cleanText(why), ariaHidden: 'true', ...attributes }, '–'),
    h('span.hidden', writeText(why)),
  ],
};

function writeValue(value: Value, place: Place | undefined): ElementContent[] {
  const write = values[value.kind] as (value: Value, attributes: Attributes) => ElementContent[];
  return write(value, placeAttributes(place));
}

type Handlers = {
  readonly [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, context: HtmlContext) => ElementContent[];
};

const handlers: Handlers = {
  text: ({ value }) => writeText(value),
  strong: ({ children }, context) => [h('strong', writeInlines(children, context))],
  emphasis: ({ children }, context) => [h('em', writeInlines(children, context))],
  value: ({ value, place }) => writeValue(value, place),
  reference: ({ target, label }) => [h('a', { href: `#${target}` }, writeText(wholeLabel(label)))],
  link: ({ href, children }, context) => {
    const address = safeLink(href);
    const content = writeInlines(children, context);
    return address === undefined ? content : [h('a', { href: address }, content)];
  },
  footnote: ({ number, children }, context) => {
    context.footnotes.push({ number, children });
    const label = `${words[context.language].note} ${number}`;
    const link = h(
      'a',
      { id: `footnote-reference-${number}`, href: `#footnote-${number}`, ariaLabel: label },
      String(number),
    );
    return [h('sup', link)];
  },
  chip: ({ tone, text }) => [h('span.chip', { dataTone: tone }, writeText(text))],
  break: () => [h('br')],
};

/** Inline content as HTML nodes. */
export function writeInlines(inlines: readonly Inline[], context: HtmlContext): ElementContent[] {
  return inlines.flatMap((inline) =>
    (handlers[inline.kind] as (inline: Inline, context: HtmlContext) => ElementContent[])(inline, context),
  );
}
