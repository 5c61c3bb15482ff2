import type { BlockDraft } from '@rencana/document';
import type { View } from '../view/view.ts';
import { type Chapter, chapter } from './chapter.ts';

/** A chapter and what stands in it. */
export type FilledChapter = readonly [chapter: Chapter, content: readonly BlockDraft[]];

/** The chapters of a book that have content; the first is told which follow it, so that it can outline them. */
export function bookBody(
  view: View,
  first: Chapter,
  introduce: (outlined: readonly Chapter[]) => readonly BlockDraft[],
  later: readonly FilledChapter[],
): readonly BlockDraft[] {
  const filled = later.filter(([, content]) => content.length > 0);
  const outlined = [first, ...filled.map(([each]) => each)];
  return [
    ...chapter(view, first, introduce(outlined)),
    ...filled.flatMap(([each, content]) => chapter(view, each, content)),
  ];
}
