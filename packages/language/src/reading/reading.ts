import type { FragmentElement, Lowered, Problem } from '@rencana/model';

/** What one file says, with what reading it again after an edit needs. */
export interface Reading extends Lowered {
  readonly text: string;
  /** All of the text in order; missing where it is damaged, for damage may reach anywhere. */
  readonly segments?: readonly Segment[];
}

/**
 * A stretch of text that reads the same wherever it stands: it begins at the start of a line behind a closed element,
 * and ends likewise. Only the last of a file may end otherwise. It knows no offsets, so that an edit before it leaves it.
 */
export interface Segment {
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** One element of a segment. */
export interface Piece {
  /** The id without the number that tells it from its equals. */
  readonly symbol: string;
  readonly element: FragmentElement;
  /** Only Indonesian keywords; their keys do not name the element. */
  readonly problems: readonly Problem[];
}
