import type { Document, Inline } from '@rencana/document';
import type { Look } from '../look/look.ts';
import type { PictureFiles } from '../picture/picture.ts';

/** What handlers know besides their node. */
export interface HtmlContext {
  readonly language: Document['language'];
  /** Footnotes of the open chapter; they stand at its end. */
  footnotes: { readonly number: number; readonly children: readonly Inline[] }[];
  /** The width of pictures in points: the text of an upright or a wide page. */
  readonly pictureWidth: number;
  /** The pictures at hand. */
  readonly pictures?: PictureFiles | undefined;
  readonly look?: Look | undefined;
  readonly form?: Document['form'];
  readonly author: string;
  /** The level of the nearest heading before, for titles inside of blocks. */
  level: number;
}
