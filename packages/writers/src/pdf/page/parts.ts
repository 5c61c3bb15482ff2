import type { Document, Part } from '@rencana/document';
import type { PdfContext } from '../context.ts';

const numberings: Readonly<Record<Part['numbering'], string>> = { roman: 'i', arabic: '1' };

/** The parts in order; page numbers begin anew where their form changes. */
export function writeParts({ parts }: Document, context: PdfContext): string {
  const printed = parts.filter(({ blocks }) => blocks.length > 0);
  return printed
    .map(({ numbering, blocks, restart: anew }, index) => {
      const restart = anew || printed[index - 1]?.numbering !== numbering;
      return [
        index > 0 ? '#pagebreak(weak: true)' : '',
        `#set page(numbering: "${numberings[numbering]}")`,
        restart ? '#counter(page).update(1)' : '',
        context.writeBlocks(blocks, context),
      ].join('\n');
    })
    .join('\n\n');
}
