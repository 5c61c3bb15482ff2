import type { Block, Document } from '@rencana/document';
import { headOf } from '../../docx/page/running-text.ts';
import type { Orientation } from '../context.ts';
import { anchorKey } from '../markup/anchors.ts';
import { array } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { pageBox } from './page-box.ts';

/** Both sides of the running head for each chapter, by its anchor, cut to fit the page. */
export function writeChapterHeads(document: Document, orientation: Orientation): string {
  const { width } = pageBox(document, orientation);
  const sides = (chapter: { label?: string; title: string }): string => {
    const { left, right } = headOf(document, chapter, width);
    return array([literal(left), literal(right)]);
  };
  const heads = new Map([['""', sides({ title: '' })]]);
  for (const part of document.parts) {
    for (const chapter of chaptersOf(part.blocks)) {
      const key = anchorKey(chapter.id);
      if (!heads.has(key)) heads.set(key, sides(chapter));
    }
  }
  return `(${[...heads].map(([key, value]) => `${key}: ${value}`).join(', ')})`;
}

function chaptersOf(blocks: readonly Block[]): Extract<Block, { kind: 'heading' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape') return chaptersOf(block.children);
    return block.kind === 'heading' && block.level === 1 ? [block] : [];
  });
}
