import type { Block, Document, Tone } from '@rencana/document';
import type { FileChild, Paragraph } from 'docx';
import type { Look } from '../look/look.ts';
import type { PictureFiles } from '../picture/picture.ts';
import type { PageLayout } from './page/page-layout.ts';
import type { Rasterize } from './raster.ts';

/** What grows while a document is written: one for the whole document. */
export interface Collected {
  /** Footnotes in the order of their first use; Word numbers them from one. */
  readonly footnotes: Paragraph[][];
  /** Ordered lists so far; each starts counting anew. */
  lists: number;
}

/** What a handler may know about the place it writes into. */
export interface DocxContext {
  readonly document: Document;
  readonly page: PageLayout;
  readonly collected: Collected;
  /** Draws SVG as PNG; missing when the document has no picture. */
  readonly rasterize?: Rasterize;
  /** The pictures of the plan that are at hand. */
  readonly pictures?: PictureFiles | undefined;
  readonly look: Look;
  /** How deep in lists the block stands: zero outside. */
  readonly depth: number;
  /** Set inside a callout, whose paragraphs are tinted. */
  readonly frame?: Tone;
  /** The block is the first of its page, where space above would look torn. */
  readonly atTop: boolean;
  /** The block leads to the next one, and no page ends between the two. */
  readonly keepNext?: boolean;
  readonly writeBlocks: (blocks: readonly Block[], context: DocxContext) => FileChild[];
}
