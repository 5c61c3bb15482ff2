import type { OffsetRange } from '../fragment.ts';

/** An insertion in one file. */
export interface Insertion {
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * Writes properties as the last of the element or block that stands at `range`: on lines of their own with the block's
 * indentation; on the same line where the block is on one line; in new braces where it has none.
 */
export function addToBlock(text: string, [start, end]: OffsetRange, properties: readonly string[]): Insertion {
  const block = text.slice(start, end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isClosed = block.endsWith('}');
  if (!isClosed && !hasOpenBrace(block)) return { range: [end, end], text: ` { ${properties.join('  ')} }` };
  const close = isClosed ? end - 1 : end;
  const lineStart = text.lastIndexOf('\n', close - 1) + 1;
  const isAlone = /^[ \t]*$/.test(text.slice(lineStart, close));
  const outer = indentationAt(text, start);
  const inner = firstIndentation(block) ?? `${outer}  `;
  const lines = properties.map((property) => `${inner}${property}${newline}`).join('');
  if (isClosed && isAlone) return { range: [lineStart, lineStart], text: lines };
  if (isClosed && !block.includes('\n')) return addOnLine(text, start, close, properties);
  const blanks = /[ \t]*$/.exec(text.slice(start, close))?.[0].length ?? 0;
  return { range: [close - blanks, close], text: `${newline}${lines}${isClosed ? outer : ''}` };
}

function addOnLine(text: string, start: number, close: number, properties: readonly string[]): Insertion {
  const blanks = /[ \t]*$/.exec(text.slice(start, close))?.[0].length ?? 0;
  const isEmpty = text[close - blanks - 1] === '{';
  return { range: [close - blanks, close], text: `${isEmpty ? ' ' : '  '}${properties.join('  ')} ` };
}

/** An opening brace outside quotes. */
function hasOpenBrace(block: string): boolean {
  return block.replace(/"""[\s\S]*?"""|"[^"\n]*"/g, '').includes('{');
}

function indentationAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** The indentation of the first property that stands on a line of its own. */
function firstIndentation(block: string): string | undefined {
  return /\{[ \t]*(?:\/\/[^\n]*)?\r?\n(?:[ \t]*\r?\n)*([ \t]+)[^\s}]/.exec(block)?.[1];
}
