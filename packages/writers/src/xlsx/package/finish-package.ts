import type { Document } from '@rencana/document';
import { unzipSync } from 'fflate';
import { dressOffice } from '../../look/dress.ts';
import type { Look } from '../../look/look.ts';
import { corePropertiesPart } from '../../package/core-properties-part.ts';
import { packParts } from '../../package/pack-parts.ts';
import { changeTexts, type Parts, setText } from '../../package/parts.ts';

const dimension = /<dimension ref="([A-Z]+\d+(?::[A-Z]+\d+)?)"\/>/;

/** Codes like `01` are meant as texts, and sums leave out what they should: no green corners for these. */
function ignoreErrors(sheet: string): string {
  const area = dimension.exec(sheet)?.[1];
  if (area === undefined) return sheet;
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1" formulaRange="1"/></ignoredErrors>`;
  return sheet.replace(/(?=<legacyDrawing |<\/worksheet>)/, ignored);
}

/** Completes what the library writes and packs it anew: what the document says of itself, no clock, parts in order. */
export function finishPackage(bytes: Uint8Array, document: Document, look: Look): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  changeTexts(parts, /^xl\/worksheets\/sheet\d+\.xml$/, ignoreErrors);
  changeTexts(parts, /^docProps\/app\.xml$/, (text) => text.replace('>hucre<', '>Rencana<'));
  setText(parts, 'docProps/core.xml', corePropertiesPart(document));
  changeTexts(parts, /^xl\/(styles|worksheets\/sheet\d+)\.xml$/, (text) => dressOffice(text, look));
  return packParts(parts);
}
