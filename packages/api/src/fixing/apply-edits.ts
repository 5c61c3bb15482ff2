import type { FileEdit } from './resolve-fix.ts';

/** The text of a file after edits that do not overlap. New lines end like those of the file. */
export function applyEdits(text: string, edits: readonly Pick<FileEdit, 'range' | 'text'>[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const { range, text: inserted } of edits.toSorted((left, right) => left.range[0] - right.range[0])) {
    result += text.slice(at, range[0]) + inserted.replace(/\r?\n/g, newline);
    at = range[1];
  }
  return result + text.slice(at);
}
