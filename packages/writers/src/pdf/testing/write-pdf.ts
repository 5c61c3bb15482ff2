import type { Document } from '@rencana/document';
import { fileAssets } from '../../testing/file-assets.ts';
import type { Output } from '../../writer.ts';
import { pdf } from '../writer.ts';

/** Writes a document with the real assets. */
export async function writePdf(document: Document): Promise<Uint8Array> {
  return onlyFile(await pdf.write(document, { name: 'buku', assets: fileAssets }));
}

function onlyFile({ files }: Output): Uint8Array {
  return files.get('buku.pdf')!;
}
