import { measureText } from '@rencana/document';
import { breakLongWords, type LineRoom } from '../markup/break-long-words.ts';

/** Lines stand this many times their size apart. */
const lineHeight = 1.35;
/** Where a line may end: after spaces, hyphens and dashes, and where long words are cut. */
const pieces = /(?<=[ \u200b–—-])/;

/** How high a text becomes in points, filled into lines of one width as a compiler does. */
export function estimateHeight(text: string, room: LineRoom): number {
  const { width, size, face } = room;
  const oneLine = size * lineHeight;
  if (text.length === 0) return 0;
  let lines = 1;
  let used = 0;
  for (const piece of breakLongWords(text, room).split(pieces)) {
    const wide = measureText(piece, size, face);
    if (used > 0 && used + measureText(piece.trimEnd(), size, face) > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines * oneLine;
}
