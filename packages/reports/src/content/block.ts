import type { BlockDraft, Heading, InlineDraft, List, Place, Tone } from '@rencana/document';
import { inlines } from './inline.ts';

export function paragraph(...items: readonly (InlineDraft | string)[]): BlockDraft {
  return { kind: 'paragraph', children: inlines(...items) };
}

/** A sentence in the middle of the page: a vision, a number. */
export function centred(...items: readonly (InlineDraft | string)[]): BlockDraft {
  return { kind: 'paragraph', style: 'centered', children: inlines(...items) };
}

/** A paragraph with the place that it tells of. */
export function placed(block: BlockDraft, place: Place | undefined): BlockDraft {
  return place && block.kind === 'paragraph' ? { ...block, place } : block;
}

/** A list of short items, one paragraph each; `places` are those of the items. */
export function list(
  items: readonly (readonly InlineDraft[])[],
  ordered?: List['ordered'],
  places: readonly (Place | undefined)[] = [],
): BlockDraft {
  const blocks = items.map((children, index): readonly BlockDraft[] => [
    placed({ kind: 'paragraph', children }, places[index]),
  ]);
  return ordered ? { kind: 'list', ordered, items: blocks } : { kind: 'list', items: blocks };
}

export interface HeadingOptions {
  readonly tone?: Tone;
  readonly place?: Place;
  readonly unnumbered?: true;
  readonly appendix?: true;
  /** A label of the report's own in place of the counted one. */
  readonly label?: string;
}

export function heading(level: Heading['level'], id: string, title: string, options: HeadingOptions = {}): Heading {
  return { kind: 'heading', level, id, title, ...options };
}

/** The place of an element, or of something inside it by its path. */
export function placeOf(element: { readonly id: string }, path = ''): Place {
  return { element: element.id, path };
}
