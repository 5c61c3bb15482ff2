import type { Block, List } from '@rencana/document';
import { type FileChild, type IParagraphOptions, Paragraph, TabStopType } from 'docx';
import { sizes } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { twips } from '../ooxml/measures.ts';
import { listIndent, listReference } from '../style/numbering.ts';
import { framed, frameIndent } from './framed.ts';

/** Lists of so many items stay on one page. */
const shortList = 4;

/** A list; each item's first paragraph carries the number, and the rest of the item is indented below it. */
export function writeList(block: List, context: DocxContext): FileChild[] {
  context.collected.lists += 1;
  const instance = context.collected.lists;
  const reference = listReference(block.ordered ?? 'bullet', context.depth);
  const inside: DocxContext = { ...context, depth: context.depth + 1, atTop: false };
  return block.items.flatMap((item, index) => {
    const [first, rest] = splitItem(item);
    const numbered = new Paragraph({
      ...itemLook(context, index === block.items.length - 1 && rest.length === 0),
      keepNext: staysWithNext(block.items.length, index),
      numbering: { reference, level: 0, instance },
      children: first ? writeInlines(first.children, context) : [],
    });
    return [numbered, ...context.writeBlocks(rest, inside)];
  });
}

/** No item of a short list, no first and no last one, stands alone on a page. */
function staysWithNext(count: number, index: number): boolean {
  if (index === count - 1) return false;
  return count <= shortList || index === 0 || index === count - 2;
}

/**
 * Items in a callout begin where its other paragraphs do: only paragraphs of one indent flow into one box. The last
 * item of a list stands as far from what follows as any paragraph.
 */
function itemLook({ frame, depth }: DocxContext, isLast: boolean): IParagraphOptions {
  if (!frame) {
    const spacing = isLast && depth === 0 ? { spacing: { after: twips(sizes.afterParagraph) } } : {};
    return { style: 'ListParagraph', indent: { left: listIndent(depth), hanging: 360 }, ...spacing };
  }
  return {
    style: 'CalloutText',
    ...framed(frame),
    indent: { left: frameIndent, firstLine: 0 },
    tabStops: [{ type: TabStopType.LEFT, position: frameIndent + 300 }],
  };
}

type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>;

function splitItem(item: readonly Block[]): [ParagraphBlock | undefined, readonly Block[]] {
  const first = item[0];
  return first?.kind === 'paragraph' ? [first, item.slice(1)] : [undefined, item];
}
