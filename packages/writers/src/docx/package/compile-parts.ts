import { type Document, Packer } from 'docx';
import type { Parts } from '../../package/parts.ts';

/** The part of the library that its declarations leave out: what it makes before it packs. */
interface Compiling {
  readonly compiler: { readonly compile: (file: Document) => ReadonlyMap<string, Uint8Array | string> };
}

/** The parts of a Word file as the library writes them, which are still to be mended: packed by it, they would be packed twice. */
export function compileParts(file: Document): Parts {
  return Object.fromEntries((Packer as unknown as Compiling).compiler.compile(file));
}
