import type { BlockDraft } from '@rencana/document';
import type { Id, Narrative } from '@rencana/model';
import { heading, placeOf } from '../content/block.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

export interface NarrativePlace {
  /** The word after `section`. */
  readonly section: string;
  /** Only narratives of this dimension; without it only those of none. */
  readonly dimension?: Id;
  /** Several narratives of one section have their titles as headings of this level. */
  readonly level: 2 | 3 | 4;
}

/** What the plan tells for a section of a report, in order; what it tells for this document alone replaces what it tells for all. */
export function narrativeBlocks(
  view: View,
  narratives: readonly Narrative[],
  { section, dimension, level }: NarrativePlace,
): readonly BlockDraft[] {
  const fitting = narratives.filter(
    (narrative) => narrative.section === section && view.homeOf(narrative).dimension === dimension,
  );
  const own = fitting.filter(({ documents }) =>
    documents.some(({ id }) => id !== undefined && id === view.request?.id),
  );
  const told = inOrder(view, own.length > 0 ? own : fitting.filter(({ documents }) => documents.length === 0));
  return told.flatMap((narrative) => {
    const title = titleOf(narrative, view.language);
    const id = `narrative-${narrative.name}`;
    const blocks = proseBlocks(view, narrative.text, { id, caption: title, place: placeOf(narrative, 'text') });
    if (told.length < 2 || blocks.length === 0) return blocks;
    return [heading(level, id, title, { place: placeOf(narrative) }), ...blocks];
  });
}
