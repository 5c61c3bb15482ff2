import type { Document } from '@rencana/document';
import { dressOffice } from '../../look/dress.ts';
import type { Look } from '../../look/look.ts';
import { corePropertiesPart } from '../../package/core-properties-part.ts';
import { packParts } from '../../package/pack-parts.ts';
import { changeTexts, type Parts, setText } from '../../package/parts.ts';
import { fontTablePart } from '../style/font-table-part.ts';
import { stylesPart } from '../style/styles-part.ts';
import { joinSectionEnds } from './join-section-ends.ts';
import { keyFonts } from './key-fonts.ts';
import { markContents } from './mark-contents.ts';
import { numberIds } from './number-ids.ts';

/** Mends what the library writes and packs it: no random ids, no clock, parts in order. */
export function finishPackage(
  parts: Parts,
  document: Document,
  { isEmbedded, look }: { readonly isEmbedded: boolean; readonly look: Look },
): Uint8Array {
  numberIds(parts);
  changeTexts(parts, /^word\/document\.xml$/, (text) => markContents(joinSectionEnds(text)));
  setText(parts, 'word/styles.xml', stylesPart(document, look.body));
  setText(parts, 'docProps/core.xml', corePropertiesPart(document));
  if (isEmbedded) keyFonts(parts);
  else setText(parts, 'word/fontTable.xml', fontTablePart(document));
  changeTexts(parts, /^word\/[a-z0-9]+\.xml$/i, (text) => dressOffice(text, look));
  return packParts(parts);
}
