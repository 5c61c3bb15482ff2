import { type Figure, plainText } from '@rencana/document';
import { AlignmentType, type FileChild, ImageRun, Paragraph } from 'docx';
import { drawSvg } from '../../drawing/draw-svg.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { DocxContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { resolution } from '../raster.ts';
import { writeCaption } from './caption.ts';

/** Part of a page's height that a picture may take, so that its heading and caption fit beside it. */
const tallest = 0.8;

/** A drawing as a picture of its own size, with the caption below. */
export function writeFigure(block: Figure, context: DocxContext): FileChild[] {
  const caption = writeCaption(
    { ...block, style: 'CaptionFigure', keepNext: block.note !== undefined },
    { ...context, atTop: false },
  );
  const note = block.note
    ? [
        new Paragraph({
          style: 'TableNote',
          alignment: AlignmentType.CENTER,
          children: writeInlines(block.note, context),
        }),
      ]
    : [];
  return [...writePicture(block, context), caption, ...note];
}

function writePicture(block: Figure, context: DocxContext): Paragraph[] {
  if (!context.rasterize) return [];
  const picture = drawSvg(block.drawing, { width: context.page.textWidth / 20 });
  const scale = Math.min(1, ((context.page.textHeight / 20) * tallest) / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const image = new ImageRun({
    type: 'png',
    data: context.rasterize(picture.svg, Math.round((width / 72) * resolution)),
    // The library counts in pixels of a 96th of an inch.
    transformation: { width: Math.round((width / 72) * 96), height: Math.round((height / 72) * 96) },
    altText: {
      name: cleanText(block.label),
      title: cleanText(plainText(block.caption)),
      description: cleanText(block.alt),
    },
  });
  return [new Paragraph({ style: 'Figure', ...(context.atTop ? { spacing: { before: 0 } } : {}), children: [image] })];
}
