import type { Callout } from '@rencana/document';
import { type FileChild, Paragraph } from 'docx';
import { tones } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { textRun } from '../inline/write-inlines.ts';
import { hex, twips } from '../ooxml/measures.ts';
import { framed } from './framed.ts';
import { gap } from './gap.ts';

/** A callout as tinted paragraphs, not a table: a reader that speaks would announce a table of one cell. */
export function writeCallout(block: Callout, context: DocxContext): FileChild[] {
  const { color } = tones[block.tone];
  const title = new Paragraph({
    style: 'CalloutTitle',
    ...framed(block.tone),
    keepNext: true,
    ...(context.atTop ? { spacing: { before: 0 } } : {}),
    children: [textRun(block.title, { color: hex(color) })],
  });
  const inside = { ...context, frame: block.tone, depth: 0, atTop: false };
  return [title, ...context.writeBlocks(block.children, inside), gap(twips(14))];
}
