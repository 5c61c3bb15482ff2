import type { Document } from '@rencana/document';
import { type Output, type WriteOptions, writers } from '@rencana/writers';

/** Writes a document in a format. It has an entry of its own, so that a thread that only writes loads nothing else. */
export async function writeDocument(format: string, document: Document, options: WriteOptions): Promise<Output> {
  const writer = await writers[format as keyof typeof writers]();
  return writer.write(document, options);
}
