import type { Block, Document, Table } from '@rencana/document';
import { plainText } from '@rencana/document';

/** All blocks of a document in reading order, those inside others after them. */
export function blocksOf(document: Document): readonly Block[] {
  return document.parts.flatMap(({ blocks }) => flatten(blocks));
}

function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape' || block.kind === 'callout') return [block, ...flatten(block.children)];
    return block.kind === 'list' ? [block, ...block.items.flatMap(flatten)] : [block];
  });
}

/** Labels and titles of the headings of one level. */
export function headingsOf(document: Document, level: number): readonly string[] {
  return blocksOf(document).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [`${block.label ?? ''} ${block.title}`.trim()] : [],
  );
}

/** The table with an anchor; throws where the document lacks it. */
export function tableOf(document: Document, id: string): Table {
  const found = blocksOf(document).find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`The document has no table "${id}".`);
  return found;
}

/** The printed cells of a table's rows of one role. */
export function cellsOf(table: Table, role: Table['rows'][number]['role']): readonly (readonly string[])[] {
  return table.rows.filter((row) => row.role === role).map((row) => row.cells.map(({ content }) => plainText(content)));
}

/** All paragraphs as text. */
export function paragraphsOf(document: Document): readonly string[] {
  return blocksOf(document).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.children)] : []));
}
