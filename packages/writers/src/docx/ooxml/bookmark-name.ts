import type { AnchorId } from '@rencana/document';

/** Word takes forty characters: letters, digits and underscores, a letter first. */
const readableLength = 24;

/** The bookmark of an anchor; a digest of the whole id keeps long or oddly spelt ids apart. */
export function bookmarkName(id: AnchorId): string {
  const readable = id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, readableLength);
  return `r_${readable}_${digest(id)}`;
}

/** FNV-1a, 32 bits, in base 36. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
