import type { Document } from '@rencana/document';
import type { PictureFiles } from '../picture/picture.ts';
import { letter, sizes } from '../theme.ts';
import { writeBlocks } from './block/write-blocks.ts';
import type { PdfContext } from './context.ts';
import { collectAnchors } from './markup/anchors.ts';
import { writeCover } from './page/cover.ts';
import { writeMetadata } from './page/metadata.ts';
import { pageBox } from './page/page-box.ts';
import { writeParts } from './page/parts.ts';
import { writeRunningParts } from './page/running-parts.ts';
import { cardPreamble } from './preamble/cards.ts';
import { contentsPreamble } from './preamble/contents.ts';
import { figurePreamble } from './preamble/figures.ts';
import { headingPreamble } from './preamble/headings.ts';
import { clausePreamble, letterPreamble } from './preamble/letter.ts';
import { typePreamble } from './preamble/type.ts';

/** A document as Typst source, and the pictures that it names by path. */
export interface TypstSource {
  readonly main: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Writes a document as Typst source; `images` are the pictures of the plan that are at hand. */
export function writeSource(document: Document, images?: PictureFiles): TypstSource {
  const pictures = { files: new Map<string, string>() };
  const context: PdfContext = {
    document,
    orientation: 'portrait',
    pictures,
    images,
    anchors: collectAnchors(document),
    width: pageBox(document, 'portrait').width,
    size: document.form === 'letter' ? letter.size : sizes.body,
    face: 'serif-bold',
    nested: false,
    atTop: false,
    writeBlocks,
  };
  const main = [
    writeMetadata(document),
    typePreamble(document.language),
    headingPreamble,
    figurePreamble,
    cardPreamble,
    contentsPreamble,
    clausePreamble,
    document.form === 'letter' ? letterPreamble : '',
    writeRunningParts(document),
    document.cover ? writeCover(document, document.cover, context) : '',
    writeParts(document, context),
  ].join('\n');
  return { main, files: pictures.files };
}
