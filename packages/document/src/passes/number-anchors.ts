import type { Block, Document } from '../model.ts';
import { mapDocument } from './map-document.ts';

/** Makes every anchor id unique: the second `tujuan` becomes `tujuan-2`. References keep pointing at the first. */
export function numberAnchors(document: Document): Document {
  const taken = new Set<string>();
  const first = new Set<string>();
  mapDocument(document, {
    block: (block) => {
      if ('id' in block) first.add(block.id);
      return block;
    },
  });
  const rename = (id: string): string => {
    if (!taken.has(id)) return id;
    let number = 2;
    while (taken.has(`${id}-${number}`) || first.has(`${id}-${number}`)) number += 1;
    return `${id}-${number}`;
  };
  return mapDocument(document, {
    block: (block): Block => {
      if (!('id' in block)) return block;
      const id = rename(block.id);
      taken.add(id);
      return { ...block, id };
    },
  });
}
