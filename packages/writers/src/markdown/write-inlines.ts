import { type Inline, valueText } from '@rencana/document';
import type { PhrasingContent } from 'mdast';
import { cleanText } from '../text/clean-text.ts';
import { safeLink } from '../text/safe-link.ts';
import { anchorName } from './anchor.ts';
import type { MarkdownContext } from './context.ts';

type Handlers = {
  readonly [K in Inline['kind']]: (
    inline: Extract<Inline, { kind: K }>,
    context: MarkdownContext,
  ) => readonly PhrasingContent[];
};

const text = (value: string): PhrasingContent => ({ type: 'text', value: cleanText(value) });

const handlers: Handlers = {
  text: ({ value }) => [text(value)],
  strong: ({ children }, context) => [{ type: 'strong', children: writeInlines(children, context) }],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: writeInlines(children, context) }],
  value: ({ value }) => [text(valueText(value))],
  reference: ({ target, label }) => [{ type: 'link', url: `#${anchorName(target)}`, children: [text(label)] }],
  link: ({ href, children }, context) => {
    const url = safeLink(href);
    const content = writeInlines(children, context);
    return url === undefined ? content : [{ type: 'link', url, children: content as never[] }];
  },
  footnote: ({ number, children }, context) => {
    context.footnotes.push({ number, children });
    return [{ type: 'footnoteReference', identifier: String(number) }];
  },
  chip: ({ text: value }) => [{ type: 'inlineCode', value: cleanText(value) }],
  break: () => [{ type: 'break' }],
};

/** Inline content as Markdown nodes. */
export function writeInlines(inlines: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return inlines.flatMap((inline) =>
    (handlers[inline.kind] as (inline: Inline, context: MarkdownContext) => readonly PhrasingContent[])(
      inline,
      context,
    ),
  );
}
