import type { Block } from '@rencana/document';
import type { FileChild } from 'docx';
import { staysWithNext } from '../../text/stays-with-next.ts';
import type { DocxContext } from '../context.ts';
import { writeCallout } from './callout.ts';
import { writeClauses } from './clauses.ts';
import { writeContents } from './contents.ts';
import { writeFigure } from './figure.ts';
import { writeHeading } from './heading.ts';
import { writeList } from './list.ts';
import { writePageBreak } from './page-break.ts';
import { writeParagraph } from './paragraph.ts';
import { writeProfile } from './profile.ts';
import { writeSignatures } from './signatures.ts';
import { writeTable } from './table.ts';

type Handlers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, context: DocxContext) => FileChild[];
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
  // Pages are turned between sections; one asked for inside a list or callout keeps its content and the page upright.
  landscape: ({ children }, context) => writeBlocks(children, context),
  'page-break': writePageBreak,
};

/** Blocks in order; a block after a page break, and the first of a section, stand at the top of their page. */
export function writeBlocks(blocks: readonly Block[], context: DocxContext): FileChild[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const atTop = before ? before.kind === 'page-break' : context.atTop;
    const keepNext = staysWithNext(block, blocks[index + 1]);
    const write = handlers[block.kind] as (block: Block, context: DocxContext) => FileChild[];
    return write(block, { ...context, atTop, keepNext });
  });
}
