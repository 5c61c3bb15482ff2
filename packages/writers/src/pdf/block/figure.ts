import type { Figure } from '@rencana/document';
import { drawSvg } from '../../drawing/draw-svg.ts';
import { sizes } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { ownLabel } from '../markup/anchors.ts';
import { named, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { pageBox } from '../page/page-box.ts';

/** Part of a page's height that a picture may take, so that its heading and caption fit beside it. */
const tallest = 0.8;

/** A drawing as a vector picture with its caption and note below. */
export function writeFigure(block: Figure, context: PdfContext): string {
  const { height } = pageBox(context.document, context.orientation);
  const picture = drawSvg(block.drawing, { width: context.width, pictures: context.images });
  const scale = Math.min(1, (height * tallest) / picture.height);
  const path = `/figure-${context.pictures.files.size + 1}.svg`;
  context.pictures.files.set(path, picture.svg);
  const captionContext: PdfContext = { ...context, size: sizes.caption, face: 'sans-bold' };
  const settings = named({
    anchor: ownLabel(block, context),
    label: literal(block.label),
    caption: block.bare ? 'none' : `[${writeInlines(block.caption, captionContext)}]`,
    note: block.note ? `[${writeInlines(block.note, captionContext)}]` : 'none',
    path: literal(path),
    width: points(picture.width * scale),
    alt: literal(block.alt || block.label),
  });
  return `#picture(${settings})`;
}
