import type { Block, Document, Heading } from '@rencana/document';

/** A run of blocks that starts a page of its own. */
export interface Chapter {
  /** Missing for what stands before the first chapter of a part, and for contents. */
  readonly heading?: Heading;
  readonly numbering: 'roman' | 'arabic';
  /** The number of its part; every part counts its own pages. */
  readonly part: number;
  readonly blocks: readonly Block[];
}

/** A chapter opens with its heading, also where landscape pages begin with it, and at the table of contents. */
function openingOf(block: Block): Heading | 'contents' | undefined {
  if (block.kind === 'heading' && block.level === 1) return block;
  if (block.kind === 'contents' && block.of === 'headings') return 'contents';
  if (block.kind === 'landscape' && block.children[0]) return openingOf(block.children[0]);
}

/** Splits the parts of a document at their chapters. */
export function splitChapters({ parts }: Document): Chapter[] {
  return parts.flatMap(({ numbering, blocks }, index) => {
    const chapters: { heading?: Heading; blocks: Block[] }[] = [];
    for (const block of blocks) {
      const opening = openingOf(block);
      const last = chapters.at(-1);
      if (opening || !last)
        chapters.push({ ...(typeof opening === 'object' && { heading: opening }), blocks: [block] });
      else last.blocks.push(block);
    }
    return chapters.map((chapter) => ({ ...chapter, numbering, part: index + 1 }));
  });
}
