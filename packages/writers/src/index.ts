export { fontFiles, resvgFile, typstFile, webFontFiles } from './asset-files.ts';
export { drawCover } from './drawing/draw-cover.ts';
export { type DrawOptions, drawSvg } from './drawing/draw-svg.ts';
export { type DrawingTable, drawingTable } from './drawing/drawing-table.ts';
export type { SvgPicture } from './drawing/svg.ts';
export type { Picture, PictureFiles } from './picture/picture.ts';
export { type PictureProblem, readPicture } from './picture/read-picture.ts';
export type { Assets, FontFace, Output, WriteOptions, Writer, WriterFinding } from './writer.ts';
export { type WriterEntry, writers } from './writers.ts';
