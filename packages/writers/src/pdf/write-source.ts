import type { Document } from '@rencana/document';
import { type Look, plainLook } from '../look/look.ts';
import type { PictureFiles } from '../picture/picture.ts';
import { letter } from '../theme.ts';
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

export interface SourceOptions {
  /** The pictures of the plan that are at hand. */
  readonly images?: PictureFiles | undefined;
  readonly look?: Look | undefined;
}

/** Writes a document as Typst source, in the sizes of a look; its colours and fonts come afterwards. */
export function writeSource(document: Document, { images, look = plainLook }: SourceOptions = {}): TypstSource {
  const pictures = { files: new Map<string, string>() };
  const context: PdfContext = {
    document,
    orientation: 'portrait',
    pictures,
    images,
    look,
    anchors: collectAnchors(document),
    width: pageBox(document, 'portrait').width,
    size: document.form === 'letter' ? letter.size : look.body.size,
    face: 'serif-bold',
    nested: false,
    atTop: false,
    writeBlocks,
  };
  const main = [
    writeMetadata(document),
    typePreamble(document.language, look.body),
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
