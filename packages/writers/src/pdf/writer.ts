import type { Document } from '@rencana/document';
import type { Output, WriteOptions, Writer } from '../writer.ts';
import { createCompiler } from './compile/compiler.ts';
import { compress } from './compile/compress.ts';
import { findMissingLetters } from './compile/missing-letters.ts';
import { dressSource } from './dress-source.ts';
import { writeSource } from './write-source.ts';

/**
 * Tagged PDF set by Typst: bookmarks, links, embedded subsets of the fonts, drawings as vectors.
 *
 * What differs from the document: why a value is missing is not told, and landscape pages inside lists or callouts stay upright.
 */
export const pdf: Writer = {
  format: 'pdf',
  extension: 'pdf',
  title: { id: 'Dokumen PDF', en: 'PDF document' },
  write,
};

async function write(document: Document, { name, assets, pictures, look }: WriteOptions): Promise<Output> {
  const compile = await createCompiler(assets);
  const source = dressSource(writeSource(document, { images: pictures, look }), look);
  const bytes = compress(await compile(source));
  return { files: new Map([[`${name}.pdf`, bytes]]), findings: await findMissingLetters(source, assets) };
}
