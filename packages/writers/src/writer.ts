import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document, Place } from '@rencana/document';
import type { Look } from './look/look.ts';
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
  /** Names the fonts where they are not the bundled ones, for what is started once for all of them. */
  readonly fontSet?: string;
  /** A TTF face, for DOCX and for pictures. */
  readonly font: (face: FontFace) => Promise<Uint8Array>;
  /** A Latin WOFF2 face, for HTML. */
  readonly webFont: (face: FontFace) => Promise<Uint8Array>;
  /** The WebAssembly module of resvg, for pictures in DOCX. */
  readonly resvg: () => Promise<Uint8Array>;
  /** The WebAssembly module of Typst, for PDF. */
  readonly typst: () => Promise<Uint8Array>;
  /** Typst as machine code, which PDF prefers where a shell has it; `undefined` where this machine has none. */
  readonly nativeTypst?: () => Promise<NativeTypst | undefined>;
}

/** What the package `nativeTypstPackage` gives: a way to make compilers. */
export interface NativeTypst {
  readonly NodeCompiler: Pick<typeof NodeCompiler, 'create'>;
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

/** Where a reader finds the source of something, and what the link to it is called: `plan.rencana:12`. */
export interface SourceLink {
  readonly address: string;
  readonly title: string;
}

export interface WriteOptions {
  /** The file name without extension. */
  readonly name: string;
  readonly assets: Assets;
  /** The pictures that the document names and that can be shown. */
  readonly pictures?: PictureFiles | undefined;
  /** A Word document of the region that Word documents are put into; `bytes` are missing where it could not be read. */
  readonly template?: { readonly file: string; readonly bytes: Uint8Array | undefined } | undefined;
  /** The look of the region; without it that of the writers. */
  readonly look?: Look | undefined;
  /** Given where what is shown links to its source; only HTML does. */
  readonly sourceLink?: ((place: Place) => SourceLink | undefined) | undefined;
}

/** One format: a document to bytes. Equal documents give equal bytes, on every machine. */
export interface Writer {
  readonly format: string;
  readonly extension: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly write: (document: Document, options: WriteOptions) => Promise<Output>;
}
