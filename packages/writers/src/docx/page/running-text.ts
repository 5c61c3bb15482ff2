import { type Document, measureText } from '@rencana/document';
import { sizes } from '../../theme.ts';
import type { SectionBlocks } from './split-sections.ts';

/** White space between both sides of a line, in points. */
const between = 18;

/** The plan's title, for the left of the running head. */
export function planTitle({ cover, title }: Document): string {
  if (!cover) return title;
  return [cover.series, cover.region, cover.period].filter((part) => part).join(' ');
}

/** What stands at the left of the foot. */
export function footTitle({ cover, title }: Document): string {
  if (!cover) return title;
  const name = cover.title.replace(/\s*\n\s*/g, ' ');
  // A title that begins with the volume needs it no second time.
  return name.startsWith(cover.volume ?? '') ? name : `${cover.volume} · ${name}`;
}

/** Both sides of the running head of a chapter. A sheet without cover is one chapter, whose title would say its own again. */
export function headOf(document: Document, chapter: SectionBlocks['chapter'], textWidth: number) {
  return runningHead(planTitle(document), document.cover ? chapter : { title: '' }, textWidth);
}

/**
 * Both sides of a running head on one line: where they do not fit, the chapter is cut to its label,
 * and what is still too long ends in dots. `textWidth` is the width of the line in points.
 */
export function runningHead(
  title: string,
  { label, title: chapterTitle }: SectionBlocks['chapter'],
  textWidth: number,
): { readonly left: string; readonly right: string } {
  const size = sizes.runningHead;
  const room = textWidth - between;
  const full = [label, chapterTitle].filter((part) => part).join(' ');
  if (measureText(title, size) + measureText(full, size) <= room) return { left: title, right: full };
  const right = shorten(label ?? chapterTitle, room / 2, size);
  return { left: shorten(title, room - measureText(right, size), size), right };
}

/** A text that fits a width in points; a longer one ends in dots. */
export function shorten(text: string, width: number, size: number): string {
  if (measureText(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measureText(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
