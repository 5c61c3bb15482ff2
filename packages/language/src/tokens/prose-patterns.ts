import { findOpenProse } from './find-open-prose.ts';
import { type ProseRun, scanLongProse, scanShortProse } from './scan-prose.ts';
import type { Pattern, PatternMatch } from './token.ts';

/** Characters that end a mention which lacks its `]]`. Never `.`, or completion after it would break. */
const mentionBreakers = [...' \t\r\n",;:!?()[]*/\\\'`{}<>=+&#@$^~|%', ...'–—“”‘’…•'];

/**
 * The terminals of prose as functions, since only the tokens before tell whether `]]` belongs to a mention and which
 * quote closes it. `START_CHARS_HINT` must be written for each, or the lexer loses its index by first character.
 */
export const prosePatterns: Readonly<Record<string, { readonly pattern: Pattern; readonly starts: string[] }>> = {
  TEXT_CUT: {
    pattern: (text, offset, before) => matchInMention(text, offset, before, ['cut']),
    starts: mentionBreakers,
  },
  TEXT_MIDDLE: {
    pattern: (text, offset, before) => matchInMention(text, offset, before, ['mention']),
    starts: mentionBreakers,
  },
  TEXT_END: {
    pattern: (text, offset, before) => matchInMention(text, offset, before, ['quote']),
    starts: mentionBreakers,
  },
  TEXT: {
    pattern: (text, offset) => matchOpening(text, offset, 'quote') ?? matchForeignQuote(text, offset),
    starts: ['"', '“', '„', '”', "'", '‘', '’', '«'],
  },
  TEXT_START: { pattern: (text, offset) => matchOpening(text, offset, 'mention'), starts: ['"'] },
  TEXT_OPEN: { pattern: (text, offset) => matchOpening(text, offset, 'cut'), starts: ['"'] },
};

function matchOpening(text: string, offset: number, stop: ProseRun['stop']): PatternMatch | null {
  if (text[offset] !== '"') return null;
  const long = text.startsWith('"""', offset);
  const run = long ? scanLongProse(text, offset + 3) : scanShortProse(text, offset + 1);
  return run.stop === stop ? match(text.slice(offset, run.end), long ? 'long' : 'short') : null;
}

/** Inside a mention: `]]` goes back to the prose; so does, as a repair, whatever cannot be part of a path. */
function matchInMention(
  text: string,
  offset: number,
  before: Parameters<Pattern>[2],
  stops: readonly ProseRun['stop'][],
): PatternMatch | null {
  const quote = findOpenProse(before);
  if (!quote || isBlankInMention(text, offset, before)) return null;
  const from = text.startsWith(']]', offset) ? offset + 2 : offset;
  const run = quote === 'long' ? scanLongProse(text, from) : scanShortProse(text, from);
  if (!stops.includes(run.stop)) return null;
  const image = text.slice(offset, run.end) || lineBreakAt(text, offset);
  return image ? match(image, quote) : null;
}

/** Blanks around the path (`[[ ikm ]]`) are no damage. */
function isBlankInMention(text: string, offset: number, before: Parameters<Pattern>[2]): boolean {
  if (text[offset] !== ' ') return false;
  let next = offset;
  while (text[next] === ' ') next++;
  if (text.startsWith(']]', next)) return true;
  const last = before.at(-1)?.tokenType.name;
  return (last === 'TEXT_START' || last === 'TEXT_MIDDLE') && /[A-Za-z_]/.test(text[next] ?? '');
}

/** A mention cut by the end of its line: the line break itself is the token, for a token must have text. */
function lineBreakAt(text: string, offset: number): string {
  return text.startsWith('\r\n', offset) ? '\r\n' : text[offset] === '\n' ? '\n' : '';
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '”“"',
  '”': '”"',
  "'": "'",
  '‘': '’',
  '’': '’',
  '«': '»',
};

/** Text in the quotes of a word processor, on one line; it lowers as prose with a repair. */
function matchForeignQuote(text: string, offset: number): PatternMatch | null {
  const closing = closers[text[offset] ?? ''];
  if (!closing) return null;
  for (let at = offset + 1; at < text.length && text[at] !== '\n'; at++) {
    if (closing.includes(text[at] ?? '')) return match(text.slice(offset, at + 1), 'short');
  }
  return null;
}

function match(image: string, payload: 'long' | 'short'): PatternMatch {
  const found: PatternMatch = [image];
  found.payload = payload;
  return found;
}
