import type { FragmentElement } from '@rencana/model';
import type { Segment } from './reading.ts';

/** Puts the elements of a file, in order, into its segments; a segment whose elements stay is the same object. */
export function putElements(segments: readonly Segment[], elements: readonly FragmentElement[]): Segment[] {
  let next = 0;
  return segments.map((segment) => {
    const first = next;
    next += segment.pieces.length;
    if (segment.pieces.every(({ element }, index) => element === elements[first + index])) return segment;
    const pieces = segment.pieces.map((piece, index) => ({
      ...piece,
      element: elements[first + index] ?? piece.element,
    }));
    return { ...segment, pieces };
  });
}
