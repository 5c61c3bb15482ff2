import type { Landscape } from '@rencana/document';
import type { PdfContext } from '../context.ts';
import { pageBox } from '../page/page-box.ts';

/** Pages that lie across; inside a list, a callout or another landscape the page stays as it is. */
export function writeLandscape({ children }: Landscape, context: PdfContext): string {
  if (context.nested || context.orientation === 'landscape') return context.writeBlocks(children, context);
  const { width } = pageBox(context.document, 'landscape');
  const last = children.findLastIndex(({ kind }) => kind !== 'page-break');
  const inside: PdfContext = { ...context, orientation: 'landscape', width, atTop: true };
  const content = context.writeBlocks(children.slice(0, last + 1), inside).trim();
  // Without content Typst would print an empty page.
  return content === '' ? '' : `#across[\n${content}\n]`;
}
