import type { PictureDrawing } from '@rencana/document';
import type { Picture, PictureFiles } from '../picture/picture.ts';
import { base64 } from '../text/base64.ts';
import { colors } from '../theme.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { shortenText, wrapText } from './wrap-text.ts';

/** Points a pixel: pictures are never shown larger than at 96 pixels an inch. */
const pointsPerPixel = 0.75;
const frame = { inset: 14, text: 9, name: 7.5, leading: 12.5, mostLines: 24 } as const;

/** A picture at its own size or as wide as there is room; where its file is not at hand, a frame with what it shows. */
export function drawPicture(drawing: PictureDrawing, width: number, pictures: PictureFiles | undefined): SvgPicture {
  const picture = pictures?.get(drawing.file);
  return picture ? drawImage(picture, width) : drawFrame(drawing, width);
}

/** The size of a picture in points in a line of a width. */
export function pictureSize({ width, height }: Picture, room: number): { width: number; height: number } {
  const wide = Math.min(room, width * pointsPerPixel);
  return { width: wide, height: (wide * height) / width };
}

function drawImage(picture: Picture, room: number): SvgPicture {
  const size = pictureSize(picture, room);
  return svgPicture(size.width, size.height, imageElement(picture, size));
}

/** A picture as an element of SVG that carries its bytes. */
export function imageElement(picture: Picture, { width, height }: { width: number; height: number }): string {
  return element('image', { x: 0, y: 0, width, height, href: dataUri(picture) });
}

/** A picture as an address that carries it. */
export function dataUri({ type, bytes }: Picture): string {
  return `data:image/${type};base64,${base64(bytes)}`;
}

function drawFrame({ file, alt }: PictureDrawing, width: number): SvgPicture {
  const inside = width - 2 * frame.inset;
  const lines = wrapText(alt, { width: inside, size: frame.text }, frame.mostLines);
  const height = 2 * frame.inset + lines.length * frame.leading + frame.name;
  const name = shortenText(file, { width: inside, size: frame.name });
  const body = [
    element('rect', {
      ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none' },
      ...{ stroke: colors.rule, 'stroke-dasharray': '4 3', class: 'rule-stroke' },
    }),
    ...lines.map((line, index) =>
      textLine(frame.inset, frame.inset + frame.text + index * frame.leading, line, { size: frame.text }),
    ),
    textLine(frame.inset, height - frame.inset + 2, name, {
      size: frame.name,
      fill: colors.muted,
      class: 'muted-fill',
    }),
  ];
  return svgPicture(width, height, body.join(''));
}
