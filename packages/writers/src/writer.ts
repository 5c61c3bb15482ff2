import type { Document } from '@rencana/document';
import type { PictureFiles } from './picture/picture.ts';

export type FontFace =
  | 'sans-regular'
  | 'sans-italic'
  | 'sans-bold'
  | 'sans-bold-italic'
  | 'serif-regular'
  | 'serif-italic'
  | 'serif-bold'
  | 'serif-bold-italic';

/** Bytes that a shell reads and hands in; loaded only when a writer asks for them. */
export interface Assets {
  /** A TTF face, for DOCX and for pictures. */
  readonly font: (face: FontFace) => Promise<Uint8Array>;
  /** A Latin WOFF2 face, for HTML. */
  readonly webFont: (face: FontFace) => Promise<Uint8Array>;
  /** The WebAssembly module of resvg, for pictures in DOCX. */
  readonly resvg: () => Promise<Uint8Array>;
  /** The WebAssembly module of Typst, for PDF. */
  readonly typst: () => Promise<Uint8Array>;
}

/** Something that a format could not show; a shell prints it. */
export interface WriterFinding {
  readonly code: string;
  readonly message: { readonly id: string; readonly en: string };
}

export interface Output {
  /** File name (`buku-2.docx`) to bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly WriterFinding[];
}

export interface WriteOptions {
  /** The file name without extension. */
  readonly name: string;
  readonly assets: Assets;
  /** The pictures that the document names and that can be shown. */
  readonly pictures?: PictureFiles | undefined;
}

/** One format: a document to bytes. Equal documents give equal bytes, on every machine. */
export interface Writer {
  readonly format: string;
  readonly extension: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly write: (document: Document, options: WriteOptions) => Promise<Output>;
}
