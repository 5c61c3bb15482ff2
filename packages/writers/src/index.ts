export { fontFiles, nativeTypstPackage, resvgFile, typstFile, webFontFiles } from './asset-files.ts';
export { drawCover } from './drawing/draw-cover.ts';
export { type DrawOptions, drawSvg } from './drawing/draw-svg.ts';
export { type DrawingTable, drawingTable } from './drawing/drawing-table.ts';
export type { SvgPicture } from './drawing/svg.ts';
export { contrast, mixColors } from './look/colors.ts';
export { createLook, type Family, type Look, type LookChanges, plainLook } from './look/look.ts';
export { readFontFamily } from './look/read-font-family.ts';
export type { Picture, PictureFiles } from './picture/picture.ts';
export { type PictureProblem, readPicture } from './picture/read-picture.ts';
export type {
  Assets,
  FontFace,
  NativeTypst,
  Output,
  SourceLink,
  WriteOptions,
  Writer,
  WriterFinding,
} from './writer.ts';
export { type WriterEntry, writers } from './writers.ts';
