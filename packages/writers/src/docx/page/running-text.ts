import type { Document } from '@rencana/document';
import type { PageLayout } from './page-layout.ts';
import type { SectionBlocks } from './split-sections.ts';

/** Twips that a letter of the running head takes on average. */
const letter = 86;
/** Letters of white space between both sides. */
const between = 6;

/** The plan's title, for the left of the running head. */
export function planTitle({ cover, title }: Document): string {
  if (!cover) return title;
  return [cover.series, cover.subtitle, cover.period].filter((part) => part).join(' ');
}

/** What stands at the left of the foot. */
export function footTitle({ cover, title }: Document): string {
  if (!cover) return title;
  return [cover.volume, cover.title.replace(/\s*\n\s*/g, ' ')].filter((part) => part).join(' · ');
}

/**
 * Both sides of a running head on one line: where they do not fit, the chapter is cut to its label,
 * and what is still too long ends in dots.
 */
export function runningHead(
  title: string,
  { label, title: chapterTitle }: SectionBlocks['chapter'],
  { textWidth }: PageLayout,
): { readonly left: string; readonly right: string } {
  const room = Math.floor(textWidth / letter) - between;
  const full = [label, chapterTitle].filter((part) => part).join(' ');
  if (title.length + full.length <= room) return { left: title, right: full };
  const right = shorten(label ?? chapterTitle, Math.floor(room / 2));
  return { left: shorten(title, room - right.length), right };
}

/** A text of at most so many letters; a longer one ends in dots. */
export function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
