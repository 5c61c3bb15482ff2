import type { Landscape } from '@rencana/document';
import type { PdfContext } from '../context.ts';
import { pageBox } from '../page/page-box.ts';

/** Pages that lie across; inside a list, a callout or another landscape the page stays as it is. */
export function writeLandscape({ children }: Landscape, context: PdfContext): string {
  if (context.nested || context.orientation === 'landscape') return context.writeBlocks(children, context);
  const { width } = pageBox(context.document, 'landscape');
  const content = context.writeBlocks(children, { ...context, orientation: 'landscape', width });
  // Without content Typst would print an empty page.
  return content.replaceAll('#pagebreak(weak: true)', '').trim() === '' ? '' : `#across[\n${content}\n]`;
}
