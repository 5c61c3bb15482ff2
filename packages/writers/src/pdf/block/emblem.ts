import { imageElement } from '../../drawing/draw-picture.ts';
import { svgPicture } from '../../drawing/svg.ts';
import { type Emblem, emblemSize } from '../../look/emblem.ts';
import type { PdfContext } from '../context.ts';
import { points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';

/** An emblem as an image in code. */
export function writeEmblem(emblem: Emblem, { pictures, width }: PdfContext): string {
  const size = emblemSize(emblem, width);
  const path = `/emblem-${pictures.files.size + 1}.svg`;
  pictures.files.set(path, svgPicture(size.width, size.height, imageElement(emblem.picture, size)).svg);
  return `image(${literal(path)}, width: ${points(size.width)}, alt: ${literal(emblem.alt)})`;
}
