import { findText, type Parts, setText } from '../../package/parts.ts';

/** Word hides the first bytes of an embedded font behind its key. */
const hiddenBytes = 32;

/** Gives each embedded font a key made from the font itself, for the library takes a random one. */
export function keyFonts(parts: Parts): void {
  const table = findText(parts, 'word/fontTable.xml');
  if (table === undefined) return;
  const files = Object.keys(parts)
    .filter((path) => path.startsWith('word/fonts/'))
    .sort(byNumber);
  let index = 0;
  const keyed = table.replace(/ w:fontKey="([^"]*)"/g, (whole, oldKey: string) => {
    const path = files[index];
    const font = path && parts[path];
    index += 1;
    if (!path || !(font instanceof Uint8Array)) return whole;
    const clear = mask(font, oldKey);
    const key = fontKey(clear);
    parts[path] = mask(clear, key);
    return ` w:fontKey="${key}"`;
  });
  setText(parts, 'word/fontTable.xml', keyed);
}

function byNumber(left: string, right: string): number {
  return Number(/\d+/.exec(left)?.[0] ?? 0) - Number(/\d+/.exec(right)?.[0] ?? 0);
}

/** Hides or shows a font: the same steps both ways. */
function mask(bytes: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[{}-]/g, '').match(/../g) ?? [];
  const mirrored = digits.map((pair) => Number.parseInt(pair, 16)).reverse();
  const masked = bytes.slice();
  for (let index = 0; index < hiddenBytes; index++) masked[index]! ^= mirrored[index % mirrored.length] ?? 0;
  return masked;
}

/** A key in the form of a GUID: four checksums over the font, each begun elsewhere. */
function fontKey(bytes: Uint8Array): string {
  const hex = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x2545f491]
    .map((seed) => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), seed) >>> 0)
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}
