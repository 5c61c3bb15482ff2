import type { Document, Inline } from '@rencana/document';

/** What handlers know besides their node. */
export interface MarkdownContext {
  readonly language: Document['language'];
  /** The depth of the nearest heading before, for profiles. */
  depth: number;
  /** Footnotes met so far; they stand at the end. */
  readonly footnotes: { readonly number: number; readonly children: readonly Inline[] }[];
}
