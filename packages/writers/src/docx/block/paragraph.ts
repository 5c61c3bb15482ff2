import type { Paragraph as ParagraphBlock } from '@rencana/document';
import { Paragraph } from 'docx';
import type { DocxContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { listIndent } from '../style/numbering.ts';
import type { StyleId } from '../style/paragraph-styles.ts';
import { framed } from './framed.ts';

const styles: Readonly<Record<NonNullable<ParagraphBlock['style']>, StyleId>> = {
  body: 'BodyText',
  lead: 'Lead',
  centered: 'BodyCentered',
  aside: 'Aside',
};

/** A paragraph of the body, of a list item after its first, or of a callout. */
export function writeParagraph(block: ParagraphBlock, context: DocxContext): Paragraph[] {
  const children = writeInlines(block.children, context);
  if (context.frame) return [new Paragraph({ style: 'CalloutText', ...framed(context.frame), children })];
  if (context.depth === 0)
    return [
      new Paragraph({ style: styles[block.style ?? 'body'], ...(context.keepNext && { keepNext: true }), children }),
    ];
  return [new Paragraph({ style: 'ListParagraph', indent: { left: listIndent(context.depth - 1) }, children })];
}
