import type { AnchorId, Block, Document } from '@rencana/document';
import type { Look } from '../look/look.ts';
import type { PictureFiles } from '../picture/picture.ts';
import type { FontFace } from '../writer.ts';

/** A page lies upright or across. */
export type Orientation = 'portrait' | 'landscape';

/** Pictures of the document as files that its source names; grows while it is written. */
export interface Pictures {
  readonly files: Map<string, string>;
}

/** What a handler may know about the place it writes into. */
export interface PdfContext {
  readonly document: Document;
  readonly orientation: Orientation;
  readonly pictures: Pictures;
  /** The pictures of the plan that are at hand. */
  readonly images?: PictureFiles | undefined;
  readonly look: Look;
  /** The node that owns each anchor: the first of its name, for Typst refuses links to a name given twice. */
  readonly anchors: ReadonlyMap<AnchorId, object>;
  /** The width of a line in points, and its type, to find words that do not fit. */
  readonly width: number;
  readonly size: number;
  readonly face: Extract<FontFace, 'sans-regular' | 'sans-bold' | 'serif-bold'>;
  /** The block stands inside another, where no page can begin. */
  readonly nested: boolean;
  /** The block is the first of a page that begins anyway. */
  readonly atTop: boolean;
  readonly writeBlocks: (blocks: readonly Block[], context: PdfContext) => string;
}
