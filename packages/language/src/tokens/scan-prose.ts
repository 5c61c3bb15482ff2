import { declarationKeywords } from './declaration-keywords.ts';

/** Where a run of prose ends: at its quote, at a mention `[[`, or where an unclosed one must stop. */
export interface ProseRun {
  readonly end: number;
  readonly stop: 'quote' | 'mention' | 'cut';
}

const backslash = 92;
const quote = 34;
const bracket = 91;
const newline = 10;

/** Reads prose of a single line from `from`; an unclosed one stops at the end of its line. */
export function scanShortProse(text: string, from: number): ProseRun {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) return cutAt(text, from, beforeBrace(text, from, at));
    if (code === quote) return { end: at + 1, stop: 'quote' };
    if (code === bracket && text.charCodeAt(at + 1) === bracket) return { end: at + 2, stop: 'mention' };
    if (code === backslash && text.charCodeAt(at + 1) !== newline) at++;
  }
  return cutAt(text, from, text.length);
}

/** Reads prose between `"""`; an unclosed one stops before a line that starts with `}` or with a declaration. */
export function scanLongProse(text: string, from: number): ProseRun {
  let nextClose = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote && text.startsWith('"""', at)) return { end: at + 3, stop: 'quote' };
    else if (code === bracket && text.charCodeAt(at + 1) === bracket) return { end: at + 2, stop: 'mention' };
    else if (code === newline && startsElsewhere(text, at + 1)) {
      if (nextClose < at) nextClose = text.indexOf('"""', at);
      if (nextClose < 0 || opensProse(text, nextClose)) return cutAt(text, from, at);
    }
  }
  return cutAt(text, from, text.length);
}

/** A line that starts in the first column with `}` or with a declaration's keyword, name and title or brace. */
function startsElsewhere(text: string, lineStart: number): boolean {
  const first = text.charCodeAt(lineStart);
  if (first === 125) return true;
  if (first < 97 || first > 122) return false;
  declaration.lastIndex = lineStart;
  const words = declaration.exec(text);
  return words !== null && declarationKeywords.has(words[1] ?? '');
}

const declaration = /([a-z][a-z-]*) +[\w.-]+(?: +[\w.-]+)? *["{]/y;

/** Whether the `"""` at `at` stands behind nothing but a keyword, so that it opens a text of its own. */
function opensProse(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*[a-z][a-z-]*\s+$/.test(line);
}

/** A brace at the end of the line opens the element, and belongs to no title that was left open. */
function beforeBrace(text: string, from: number, lineEnd: number): number {
  let at = lineEnd;
  while (at > from && /[\s{]/.test(text[at - 1] ?? '')) at--;
  return text.slice(at, lineEnd).trim() === '{' ? at : lineEnd;
}

/** Prose that is not closed ends with its last character that is not blank. */
function cutAt(text: string, from: number, at: number): ProseRun {
  let end = at;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end--;
  return { end, stop: 'cut' };
}
