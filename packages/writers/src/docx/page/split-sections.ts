import type { Block, Part } from '@rencana/document';
import type { Orientation } from './page-layout.ts';

/** Blocks that share a page orientation and a running head. */
export interface SectionBlocks {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
  /** What stands at the right of the running head. */
  readonly chapter: { readonly label?: string; readonly title: string };
  /** Its first page opens a chapter and has no running head. */
  readonly opener: boolean;
  readonly numbering: Part['numbering'];
  /** Page numbers begin at one. */
  readonly restart: boolean;
}

interface Turned {
  readonly orientation: Orientation;
  readonly block: Block;
}

/** Cuts parts into sections: at chapters, at lists of contents, and where the paper turns. */
export function splitSections(parts: readonly Part[]): SectionBlocks[] {
  return parts.flatMap((part, index) =>
    splitPart(part, part.restart === true || parts[index - 1]?.numbering !== part.numbering),
  );
}

function splitPart(part: Part, restart: boolean): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  let chapter: SectionBlocks['chapter'] = { title: '' };
  let current: Turned[] = [];

  const close = () => {
    const blocks = withoutIdleBreaks(current.map(({ block }) => block));
    const first = blocks[0];
    if (first) {
      const opened = openedChapter(first);
      chapter = opened ?? chapter;
      sections.push({
        orientation: current[0]!.orientation,
        blocks,
        chapter,
        opener: opened !== undefined,
        numbering: part.numbering,
        restart: restart && sections.length === 0,
      });
    }
    current = [];
  };

  for (const turned of turn(part.blocks, 'portrait')) {
    const last = current.at(-1);
    if (last && (last.orientation !== turned.orientation || openedChapter(turned.block))) close();
    current.push(turned);
  }
  close();
  return sections;
}

/** The content of landscape brackets, each block with the way its page lies. */
function turn(blocks: readonly Block[], orientation: Orientation): Turned[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape') return turn(block.children, 'landscape');
    return [{ orientation, block }];
  });
}

function openedChapter(block: Block): SectionBlocks['chapter'] | undefined {
  if (block.kind === 'heading' && block.level === 1) {
    return block.label ? { label: block.label, title: block.title } : { title: block.title };
  }
  // A list without entries is not printed, so it opens nothing.
  if (block.kind === 'contents' && block.of === 'headings' && block.entries.length > 0) return { title: block.title };
  return undefined;
}

/** Page breaks at the edges of a section, or twice in a row, would print empty pages. */
function withoutIdleBreaks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const idle = block.kind === 'page-break' && (kept.length === 0 || kept.at(-1)!.kind === 'page-break');
    if (!idle) kept.push(block);
  }
  while (kept.at(-1)?.kind === 'page-break') kept.pop();
  return kept;
}
