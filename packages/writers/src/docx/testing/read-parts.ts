import { sampleDocument } from '../../testing/sample-document.ts';
import { docx } from '../writer.ts';
import { nodeAssets } from './node-assets.ts';
import { readableParts } from './readable-parts.ts';

/** Writes a document and gives its parts as text; without one, the sample that holds every kind of node. */
export async function readParts(document = sampleDocument): Promise<ReadonlyMap<string, string>> {
  return readableParts(await writeBytes(document));
}

/** Writes a document with the real assets. */
export async function writeBytes(document = sampleDocument): Promise<Uint8Array> {
  const { files } = await docx.write(document, { name: 'buku', assets: nodeAssets });
  return files.get('buku.docx')!;
}
