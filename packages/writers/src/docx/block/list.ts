import type { Block, List } from '@rencana/document';
import { type FileChild, type IParagraphOptions, Paragraph, TabStopType } from 'docx';
import type { DocxContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { listIndent, listReference } from '../style/numbering.ts';
import { framed, frameIndent } from './framed.ts';

/** A list; each item's first paragraph carries the number, and the rest of the item is indented below it. */
export function writeList(block: List, context: DocxContext): FileChild[] {
  context.collected.lists += 1;
  const instance = context.collected.lists;
  const reference = listReference(block.ordered ?? 'bullet', context.depth);
  const inside: DocxContext = { ...context, depth: context.depth + 1, atTop: false };
  return block.items.flatMap((item) => {
    const [first, rest] = splitItem(item);
    const numbered = new Paragraph({
      ...itemLook(context),
      numbering: { reference, level: 0, instance },
      children: first ? writeInlines(first.children, context) : [],
    });
    return [numbered, ...context.writeBlocks(rest, inside)];
  });
}

/** Items in a callout begin where its other paragraphs do: only paragraphs of one indent flow into one box. */
function itemLook({ frame, depth }: DocxContext): IParagraphOptions {
  if (!frame) return { style: 'ListParagraph', indent: { left: listIndent(depth), hanging: 360 } };
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
