export { drawCover } from './drawing/draw-cover.ts';
export { type DrawOptions, drawSvg } from './drawing/draw-svg.ts';
export type { SvgPicture } from './drawing/svg.ts';
export type { Assets, FontFace, Output, WriteOptions, Writer, WriterFinding } from './writer.ts';
