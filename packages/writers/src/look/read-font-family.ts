/** The first bytes of fonts that can be embedded: TrueType outlines, and PostScript ones. */
const starts = new Set([0x00010000, 0x4f54544f, 0x74727565]);
/** Entries of the name table: the family as typographers call it, else as programs group it. */
const [typographicFamily, family] = [16, 1];

/** The name of the family that a font says it belongs to; undefined where the file is no TTF or OTF. */
export function readFontFamily(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (!starts.has(view.getUint32(0))) return undefined;
    for (let table = 0; table < view.getUint16(4); table++) {
      const at = 12 + table * 16;
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === 'name') return readNames(view, view.getUint32(at + 8));
    }
    return undefined;
  } catch {
    // The tables lead out of the file.
    return undefined;
  }
}

function readNames(view: DataView, start: number): string | undefined {
  const texts = start + view.getUint16(start + 4);
  const names = new Map<number, string>();
  for (let index = 0; index < view.getUint16(start + 2); index++) {
    const at = start + 6 + index * 12;
    const [platform, id] = [view.getUint16(at), view.getUint16(at + 6)];
    // Only the names for Windows are in one encoding, UTF-16.
    if (platform !== 3 || (id !== family && id !== typographicFamily)) continue;
    const from = texts + view.getUint16(at + 10);
    const units = Array.from({ length: view.getUint16(at + 8) / 2 }, (_, unit) => view.getUint16(from + unit * 2));
    if (!names.has(id)) names.set(id, String.fromCharCode(...units));
  }
  return names.get(typographicFamily) ?? names.get(family);
}
