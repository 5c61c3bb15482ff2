import { type Figure, plainText } from '@rencana/document';
import { AlignmentType, type FileChild, ImageRun, Paragraph } from 'docx';
import { pictureSize } from '../../drawing/draw-picture.ts';
import { drawSvg } from '../../drawing/draw-svg.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { DocxContext } from '../context.ts';
import { imageData } from '../image-data.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { resolution } from '../raster.ts';
import { writeCaption } from './caption.ts';

/** Part of a page's height that a picture may take, so that its heading and caption fit beside it. */
const tallest = 0.8;

/** A drawing as a picture of its own size, with the caption below. */
export function writeFigure(block: Figure, context: DocxContext): FileChild[] {
  const captionLook = { style: 'CaptionFigure', keepNext: block.note !== undefined } as const;
  const caption = block.bare ? [] : [writeCaption({ ...block, ...captionLook }, { ...context, atTop: false })];
  const note = block.note
    ? [
        new Paragraph({
          style: 'TableNote',
          alignment: AlignmentType.CENTER,
          children: writeInlines(block.note, context),
        }),
      ]
    : [];
  return [...writePicture(block, context), ...caption, ...note];
}

function writePicture(block: Figure, context: DocxContext): Paragraph[] {
  const room = context.page.textWidth / 20;
  const own = block.drawing.kind === 'picture' ? context.pictures?.get(block.drawing.file) : undefined;
  if (own) return [imageParagraph(block, context, pictureSize(own, room), () => imageData(own))];
  const { rasterize } = context;
  if (!rasterize) return [];
  const drawn = drawSvg(block.drawing, { width: room });
  return [
    imageParagraph(block, context, drawn, (width) => ({
      type: 'png',
      data: rasterize(drawn.svg, Math.round((width / 72) * resolution)),
    })),
  ];
}

/** An image no taller than its page allows; sizes are in points. */
function imageParagraph(
  block: Figure,
  context: DocxContext,
  size: { readonly width: number; readonly height: number },
  read: (width: number) => { readonly type: 'png' | 'jpg'; readonly data: Uint8Array },
): Paragraph {
  const scale = Math.min(1, ((context.page.textHeight / 20) * tallest) / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  const image = new ImageRun({
    ...read(width),
    // The library counts in pixels of a 96th of an inch.
    transformation: { width: Math.round((width / 72) * 96), height: Math.round((height / 72) * 96) },
    altText: {
      name: cleanText(block.label),
      title: cleanText(plainText(block.caption)),
      description: cleanText(block.alt),
    },
  });
  return new Paragraph({ style: 'Figure', ...(context.atTop ? { spacing: { before: 0 } } : {}), children: [image] });
}
