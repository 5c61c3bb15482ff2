import { type Inline, valueText } from '@rencana/document';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import { cleanText } from '../../text/clean-text.ts';
import { safeLink } from '../../text/safe-link.ts';
import { wholeLabel } from '../../text/whole-label.ts';
import { tones } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { bookmarkName } from '../ooxml/bookmark-name.ts';
import { hex } from '../ooxml/measures.ts';
import type { RunFormat } from './run-format.ts';

type Handlers = {
  readonly [K in Inline['kind']]: (
    inline: Extract<Inline, { kind: K }>,
    context: DocxContext,
    format: RunFormat,
  ) => ParagraphChild[];
};

const handlers: Handlers = {
  text: ({ value }, _, format) => [textRun(value, format)],
  strong: ({ children }, context, format) => writeInlines(children, context, { ...format, bold: true }),
  emphasis: ({ children }, context, format) => writeInlines(children, context, { ...format, italics: true }),
  value: ({ value }, _, format) => [textRun(valueText(value), format)],
  reference: ({ target, label }, _, format) => [
    new InternalHyperlink({
      anchor: bookmarkName(target),
      children: [textRun(wholeLabel(label), format)],
    }),
  ],
  link: ({ href, children }, context, format) => {
    const link = safeLink(href);
    if (!link) return writeInlines(children, context, format);
    return [
      new ExternalHyperlink({ link, children: writeInlines(children, context, { ...format, style: 'Hyperlink' }) }),
    ];
  },
  footnote: ({ children }, context) => {
    // The place in the list is taken before the text is written, for a footnote may hold another.
    const number = context.collected.footnotes.push([]);
    context.collected.footnotes[number - 1] = [
      new Paragraph({ style: 'FootnoteText', children: [textRun(' ', {}), ...writeInlines(children, context)] }),
    ];
    return [new FootnoteReferenceRun(number)];
  },
  chip: ({ tone, text }, _, format) => [
    textRun(`\u00a0${text}\u00a0`, {
      ...format,
      bold: true,
      color: hex(tones[tone].color),
      shading: { type: ShadingType.CLEAR, fill: hex(tones[tone].tint), color: 'auto' },
    }),
  ],
  break: (_, __, format) => [new TextRun({ ...format, break: 1 })],
};

/** Inlines as runs, links and notes; `format` is what their surroundings give them. */
export function writeInlines(
  inlines: readonly Inline[],
  context: DocxContext,
  format: RunFormat = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) =>
    (handlers[inline.kind] as (inline: Inline, context: DocxContext, format: RunFormat) => ParagraphChild[])(
      inline,
      context,
      format,
    ),
  );
}

/** A run of text without what Word refuses. */
export function textRun(text: string, format: RunFormat): TextRun {
  return new TextRun({ ...format, text: cleanText(text) });
}
