import type { Document, Inline } from '@rencana/document';

/** What handlers know besides their node. */
export interface MarkdownContext {
  readonly language: Document['language'];
  /** The depth of the nearest heading before, for profiles. */
  depth: number;
  /** The files of pictures that are written beside, by their files as the plan writes them. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
  /** Footnotes met so far; they stand at the end. */
  readonly footnotes: { readonly number: number; readonly children: readonly Inline[] }[];
  /** The document is official letters, whose labels are lines above their titles. */
  readonly isLetter?: boolean;
}
