import type { Document } from '../model.ts';
import { mapDocument } from './map-document.ts';

/** Numbers footnotes through the whole document, in reading order. */
export function numberFootnotes(document: Document): Document {
  let number = 0;
  return mapDocument(document, {
    inline: (inline) => {
      if (inline.kind !== 'footnote') return inline;
      number += 1;
      return { ...inline, number };
    },
  });
}
