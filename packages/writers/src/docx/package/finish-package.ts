import type { Document } from '@rencana/document';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { fontTablePart } from '../style/font-table-part.ts';
import { stylesPart } from '../style/styles-part.ts';
import { corePropertiesPart } from './core-properties-part.ts';
import { joinSectionEnds } from './join-section-ends.ts';
import { keyFonts } from './key-fonts.ts';
import { markContents } from './mark-contents.ts';
import { numberIds } from './number-ids.ts';
import { changeTexts, type Parts, setText } from './parts.ts';

/** Word looks for this part first. */
const contentTypes = '[Content_Types].xml';

/** Mends what the library writes and packs it anew: no random ids, no clock, parts in order. */
export function finishPackage(bytes: Uint8Array, document: Document, embedded: boolean): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  numberIds(parts);
  changeTexts(parts, /^word\/document\.xml$/, (text) => markContents(joinSectionEnds(text)));
  setText(parts, 'word/styles.xml', stylesPart(document.language));
  setText(parts, 'docProps/core.xml', corePropertiesPart(document));
  if (embedded) keyFonts(parts);
  else setText(parts, 'word/fontTable.xml', fontTablePart());
  return pack(parts);
}

function pack(parts: Parts): Uint8Array {
  const sorted = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  const entries: Zippable = {};
  for (const path of sorted) entries[path] = parts[path]!;
  // Made of local fields, which is how the archive stores it: the same bytes in every time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

function rank(path: string): number {
  return path === contentTypes ? 0 : 1;
}
