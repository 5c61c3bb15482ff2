import type { TypstSource } from '../write-source.ts';

/** Turns source into the bytes of a PDF, without a pause inside, so that documents written side by side never mix. */
export type Compile = (source: TypstSource) => Uint8Array;

/** Where the source of a document stands among the files that Typst may read. */
export const mainPath = '/main.typ';
