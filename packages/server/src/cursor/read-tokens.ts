import { getLexer } from '@rencana/language';

/** A token as features need it: a word (keyword or name), a number-like value, prose or a piece of it, a sign, a comment. */
export interface CursorToken {
  readonly kind: 'word' | 'value' | 'prose' | 'sign' | 'comment';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Prose without its closing quote: what is typed behind it still belongs to it. */
  readonly isOpen: boolean;
}

let lastText: string | undefined;
let lastTokens: readonly CursorToken[] = [];

/** The tokens of a text, comments among them, in order. The last text is remembered: one keystroke asks several times. */
export function readTokens(text: string): readonly CursorToken[] {
  if (text === lastText) return lastTokens;
  const { tokens, report } = getLexer().tokenize(text);
  const all = [...tokens, ...report.comments].map((token): CursorToken => {
    const name = token.tokenType.name;
    const end = token.startOffset + token.image.length;
    const kind = kindOf(name, token.image);
    return { kind, text: token.image, start: token.startOffset, end, isOpen: name === 'TEXT_OPEN' };
  });
  lastTokens = all.sort((a, b) => a.start - b.start);
  lastText = text;
  return lastTokens;
}

function kindOf(name: string, image: string): CursorToken['kind'] {
  if (name.endsWith('COMMENT')) return 'comment';
  if (name.startsWith('TEXT')) return 'prose';
  if (/^[\p{L}_]/u.test(image)) return /\d/.test(image[0] ?? '') || name === 'MONEY' ? 'value' : 'word';
  return /^[-\u2212]?\d/.test(image) ? 'value' : 'sign';
}
