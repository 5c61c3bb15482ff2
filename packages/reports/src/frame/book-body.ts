import type { BlockDraft } from '@rencana/document';
import type { View } from '../view/view.ts';
import { type Chapter, chapter } from './chapter.ts';

/** A chapter and what stands in it. */
export type FilledChapter = readonly [chapter: Chapter, content: readonly BlockDraft[]];

/**
 * The chapters of a book that have content. The first is told which follow it and what each of them gives, itself among
 * them, so that it can outline the book.
 */
export function bookBody(
  view: View,
  first: Chapter,
  introduce: (outlined: readonly Chapter[]) => readonly BlockDraft[],
  later: readonly FilledChapter[],
): readonly BlockDraft[] {
  const filled = later.filter(([, content]) => content.length > 0);
  const outlined = [[first, introduce([])] as const, ...filled].map(given);
  return [
    ...chapter(view, first, introduce(outlined)),
    ...filled.flatMap(([each, content]) => chapter(view, each, content)),
  ];
}

/** The chapter with those parts of its outline that its content really gives. */
function given([each, content]: FilledChapter): Chapter {
  const ids = idsOf(content);
  const isThere = (part: string): boolean => ids.some((id) => id === part || id.startsWith(`${part}-`));
  return { ...each, outline: each.outline.filter(({ of }) => !of || of.some(isThere)) };
}

function idsOf(blocks: readonly BlockDraft[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape' || block.kind === 'callout') return idsOf(block.children);
    if (block.kind === 'profile') return ['profile-card'];
    return 'id' in block && typeof block.id === 'string' ? [block.id] : [];
  });
}
