import { measureText } from '@rencana/document';
import { sizes } from '../../theme.ts';

/** Sizes of the title in points, largest first. */
const steps = [sizes.coverTitle, 32, 27, 22, 18] as const;
/** Height that the title may take, in points, before its subtitle comes too near to the ribbons. */
const room = 140;
const lineHeight = 1.3;

/** The largest size at which a title, `width` points wide, stays clear of the ribbons below it. */
export function coverTitleSize(title: string, width: number): number {
  const fitting = steps.find((size) => countLines(title, size, width) * size * lineHeight <= room);
  return fitting ?? steps.at(-1)!;
}

function countLines(title: string, size: number, width: number): number {
  return title.split('\n').reduce((lines, part) => lines + wrappedLines(part, size, width), 0);
}

/** The lines that a text takes at a size on paper of a width, in points; a word wider than that goes on below. */
export function wrappedLines(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = measureText(`${word} `, size, 'serif-bold');
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
    // A word wider than the page goes on below.
    if (used > width) {
      lines += Math.floor(used / width);
      used %= width;
    }
  }
  return lines;
}
