export type { Assets, FontFace, Output, WriteOptions, Writer, WriterFinding } from './writer.ts';
