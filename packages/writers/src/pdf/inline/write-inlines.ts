import { type Inline, measureText, valueText } from '@rencana/document';
import { safeLink } from '../../text/safe-link.ts';
import { wholeLabel } from '../../text/whole-label.ts';
import { sizes, tones } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { linkTo } from '../markup/anchors.ts';
import { color } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textMarkup } from '../markup/text.ts';

type Handlers = {
  readonly [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, context: PdfContext) => string;
};

/** Typst refuses longer addresses. */
const longestLink = 2000;

const bold = (context: PdfContext): PdfContext =>
  context.face === 'sans-regular' ? { ...context, face: 'sans-bold' } : context;

const handlers: Handlers = {
  text: ({ value }, context) => textMarkup(value, context),
  strong: ({ children }, context) => `#strong[${writeInlines(children, bold(context))}]`,
  emphasis: ({ children }, context) => `#emph[${writeInlines(children, context)}]`,
  value: ({ value }, context) => textMarkup(valueText(value), context),
  reference: ({ target, label }, context) => linkTo(target, textMarkup(wholeLabel(label), context), context),
  link: ({ href, children }, context) => {
    const address = safeLink(href);
    const content = writeInlines(children, context);
    if (!address || address.length > longestLink) return content;
    return `#link(${literal(address)})[#underline[${content}]]`;
  },
  footnote: ({ number, children }, context) => {
    const inside = { ...context, size: sizes.footnote, face: 'serif-bold' } as const;
    return `#footnote(numbering: _ => ${literal(String(number))})[${writeInlines(children, inside)}]`;
  },
  chip: ({ tone, text }, context) => {
    const colors = `${color(tones[tone].color)}, ${color(tones[tone].tint)}`;
    // A box stays on one line; words that are too many for it are marked instead.
    const name = measureText(text, context.size, 'sans-bold') > context.width * 0.7 ? 'marked' : 'chip';
    return `#${name}(${colors})[${textMarkup(text, bold(context))}]`;
  },
  break: () => '#linebreak()',
};

/** Inlines as markup. */
export function writeInlines(inlines: readonly Inline[], context: PdfContext): string {
  return inlines
    .map((inline) => (handlers[inline.kind] as (inline: Inline, context: PdfContext) => string)(inline, context))
    .join('');
}
