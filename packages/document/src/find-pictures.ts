import type { Document } from './model.ts';
import { mapDocument } from './passes/map-document.ts';

/** The files of all pictures that a document shows, each once, in reading order; that of the cover first. */
export function findPictures(document: Document): readonly string[] {
  const files = new Set<string>(document.cover?.picture ? [document.cover.picture.file] : []);
  mapDocument(document, {
    block: (block) => {
      if (block.kind === 'figure' && block.drawing.kind === 'picture') files.add(block.drawing.file);
      return block;
    },
  });
  return [...files];
}
