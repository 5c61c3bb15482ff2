import type { Document } from '@rencana/document';
import type { Output, PictureFiles } from '@rencana/writers';

/**
 * Keeps what writers made, so that after a change only the documents that show it are made again. A document that shows
 * the same is the same object; what nobody holds any more is forgotten.
 */
export interface OutputMemory {
  readonly find: (document: Document, format: string, pictures: PictureFiles) => Output | undefined;
  readonly keep: (document: Document, format: string, pictures: PictureFiles, output: Output) => void;
}

interface Kept {
  readonly pictures: PictureFiles;
  readonly output: Output;
}

/** Starts a memory that holds nothing; it belongs to one workspace and one set of assets. */
export function createOutputMemory(): OutputMemory {
  const kept = new WeakMap<Document, Map<string, Kept>>();
  return {
    find: (document, format, pictures) => {
      const found = kept.get(document)?.get(format);
      return found && isSame(found.pictures, pictures) ? found.output : undefined;
    },
    keep: (document, format, pictures, output) => {
      const formats = kept.get(document) ?? new Map<string, Kept>();
      kept.set(document, formats.set(format, { pictures, output }));
    },
  };
}

function isSame(left: PictureFiles, right: PictureFiles): boolean {
  if (left.size !== right.size) return false;
  for (const [file, { bytes }] of left) {
    const other = right.get(file)?.bytes;
    if (bytes !== other && (bytes.length !== other?.length || !bytes.every((byte, i) => byte === other[i])))
      return false;
  }
  return true;
}
