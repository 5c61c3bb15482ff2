import { advanceWidths } from '../generated/advance-widths.ts';

/** The faces whose advance widths are known. */
export type MeasuredFace = keyof typeof advanceWidths;

/** Wider than nearly every Latin letter, so that unknown letters never clip. */
const unknownWidth = 700;

/** Ideographs, emoji and their like fill a square. */
const isWide = (point: number): boolean => point >= 0x2e80;

const isMark = (character: string): boolean => /^[\p{Mn}\p{Cf}\p{Cc}]$/u.test(character);

function advanceOf(point: number, face: MeasuredFace): number {
  for (const [first, widths] of advanceWidths[face]) {
    const width = widths[point - first];
    if (width !== undefined) return width;
  }
  if (isMark(String.fromCodePoint(point))) return 0;
  return isWide(point) ? 1000 : unknownWidth;
}

/** The width of one line of text in points, from the advance widths of the bundled font; kerning is left out. */
export function measureText(text: string, sizePoints: number, face: MeasuredFace = 'sans-regular'): number {
  let width = 0;
  for (const character of text) width += advanceOf(character.codePointAt(0)!, face);
  return (width * sizePoints) / 1000;
}
