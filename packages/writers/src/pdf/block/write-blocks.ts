import type { Block } from '@rencana/document';
import { staysWithNext } from '../../text/stays-with-next.ts';
import type { PdfContext } from '../context.ts';
import { writeCallout } from './callout.ts';
import { writeClauses } from './clauses.ts';
import { writeContents } from './contents.ts';
import { writeFigure } from './figure.ts';
import { writeHeading } from './heading.ts';
import { writeLandscape } from './landscape.ts';
import { writeList } from './list.ts';
import { writeParagraph } from './paragraph.ts';
import { writeProfile } from './profile.ts';
import { writeSignatures } from './signatures.ts';
import { writeTable } from './table.ts';

type Handlers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, context: PdfContext) => string;
};

const handlers: Handlers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  table: writeTable,
  figure: writeFigure,
  callout: writeCallout,
  profile: writeProfile,
  signatures: writeSignatures,
  clauses: writeClauses,
  contents: writeContents,
  landscape: writeLandscape,
  // Weak, so that a break where a page begins anyway prints no empty page.
  'page-break': (_, { nested, atTop }) => (nested || atTop ? '' : '#pagebreak(weak: true)'),
};

/** Blocks in order, as markup. */
export function writeBlocks(blocks: readonly Block[], context: PdfContext): string {
  let { atTop } = context;
  return blocks
    .map((block, index) => {
      const write = handlers[block.kind] as (block: Block, context: PdfContext) => string;
      const written = write(block, { ...context, atTop });
      if (written !== '') atTop = false;
      return !context.nested && staysWithNext(block, blocks[index + 1]) ? `#stays[${written}]` : written;
    })
    .join('\n\n');
}
