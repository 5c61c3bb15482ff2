import type { OffsetRange } from '../fragment.ts';

/**
 * The range to delete so that nothing odd is left: whole lines where they would be blank, the blanks before a property
 * in the middle of a line, the comma of an item of a list.
 */
export function widenRemoval(text: string, range: OffsetRange, isItem: boolean): OffsetRange {
  return (isItem && withComma(text, range)) || wholeLines(text, range) || withBlanks(text, range);
}

function withComma(text: string, [start, end]: OffsetRange): OffsetRange | undefined {
  const after = /^\s*,[ \t]*/.exec(text.slice(end));
  if (after) return [start, end + after[0].length];
  const before = /,\s*$/.exec(text.slice(0, start));
  return before ? [start - before[0].length, end] : undefined;
}

function wholeLines(text: string, [start, end]: OffsetRange): OffsetRange | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const isBlank = /^\s*$/.test(text.slice(lineStart, start)) && /^\s*$/.test(text.slice(end, lineEnd));
  return isBlank ? [lineStart, lineEnd] : undefined;
}

function withBlanks(text: string, [start, end]: OffsetRange): OffsetRange {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (/^\s*$/.test(text.slice(lineStart, start))) {
    const after = /^[ \t]*/.exec(text.slice(end));
    return [start, end + (after?.[0].length ?? 0)];
  }
  const before = /[ \t]*$/.exec(text.slice(lineStart, start));
  return [start - (before?.[0].length ?? 0), end];
}
