import type { RencanaLexer } from '../tokens/lexer.ts';
import type { Token } from '../tokens/token.ts';

/** A part of the text that the formatter moves but never changes: a token, a whole prose with its mentions, a comment. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Line breaks between the piece before and this one. */
  readonly breaksBefore: number;
  readonly kind: 'token' | 'line-comment' | 'block-comment';
  /** Part of a prose that is damaged, or characters that mean nothing. */
  readonly isDamaged: boolean;
}

const damagedTokens = new Set(['TEXT_OPEN', 'TEXT_CUT', 'UNKNOWN', 'CONFLICT']);

/** All of a text but its blanks, in order. */
export function collectPieces(lexer: RencanaLexer, text: string): Piece[] {
  const { tokens, report } = lexer.tokenize(text);
  const hidden = [...report.comments, ...report.unknown, ...report.conflictMarkers];
  const all = [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset);
  const pieces: Piece[] = [];
  let proseStart: number | undefined;
  let isProseDamaged = false;
  for (const token of all) {
    const { name } = token.tokenType;
    if (name === 'TEXT_START') proseStart = token.startOffset;
    if (name === 'TEXT_MIDDLE' && !token.image.startsWith(']]')) isProseDamaged = true;
    if (proseStart !== undefined && name !== 'TEXT_END' && name !== 'TEXT_CUT') continue;
    const start = proseStart ?? token.startOffset;
    const end = token.startOffset + token.image.length;
    const isCut = damagedTokens.has(name) || isProseDamaged || (name === 'TEXT_END' && !token.image.startsWith(']]'));
    pieces.push(createPiece(text, start, end, pieces.at(-1)?.end ?? 0, kindOf(token), isCut));
    proseStart = undefined;
    isProseDamaged = false;
  }
  // A mention at the end of the file may lack even the token that cuts it.
  if (proseStart !== undefined) {
    pieces.push(createPiece(text, proseStart, text.length, pieces.at(-1)?.end ?? 0, 'token', true));
  }
  return pieces;
}

function kindOf(token: Token): Piece['kind'] {
  if (token.tokenType.name === 'SL_COMMENT') return 'line-comment';
  return token.tokenType.name === 'ML_COMMENT' ? 'block-comment' : 'token';
}

function createPiece(
  text: string,
  start: number,
  end: number,
  from: number,
  kind: Piece['kind'],
  isDamaged: boolean,
): Piece {
  const breaksBefore = text.slice(from, start).split('\n').length - 1;
  const own = text.slice(start, end);
  return { text: kind === 'line-comment' ? own.trimEnd() : own, start, end, breaksBefore, kind, isDamaged };
}
