/** Code points that a font can draw, from its character map. */
export type FontLetters = (codePoint: number) => boolean;

/** Reads the character map of a TrueType font: segments for the first plane (format 4), groups for all of them (format 12). */
export function readFontLetters(font: Uint8Array): FontLetters {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = subtables(view).flatMap((at) => (formats[view.getUint16(at)] ?? (() => []))(view, at));
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

type Range = readonly [first: number, last: number];

function subtables(view: DataView): number[] {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) !== tagOf('cmap')) continue;
    const start = view.getUint32(record + 8);
    const count = view.getUint16(start + 2);
    return Array.from({ length: count }, (_, subtable) => start + view.getUint32(start + 4 + subtable * 8 + 4));
  }
  return [];
}

const tagOf = (tag: string): number => [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);

const formats: Readonly<Record<number, (view: DataView, at: number) => Range[]>> = {
  4: (view, at) => {
    const segments = view.getUint16(at + 6) / 2;
    return Array.from({ length: segments }, (_, index): Range => {
      const last = view.getUint16(at + 14 + index * 2);
      return [view.getUint16(at + 16 + segments * 2 + index * 2), last];
    }).filter(([first]) => first !== 0xffff);
  },
  12: (view, at) =>
    Array.from({ length: view.getUint32(at + 12) }, (_, index): Range => {
      const group = at + 16 + index * 12;
      return [view.getUint32(group), view.getUint32(group + 4)];
    }),
};
