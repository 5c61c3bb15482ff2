import type { Token, TokenType } from './token.ts';

const joiners = new Set([',', 'and', 'or', 'and~', 'or~']);
const followers = new Set([',', '.', '}', '{']);

/**
 * Lets keywords be names where a value stands: everywhere but at the start of a line. After a comma at a line's end the
 * next line's first word may be a name too, unless a value follows it there (then the comma was one too many).
 */
export function softenKeywords(tokens: readonly Token[], soft: ReadonlyMap<TokenType, TokenType>): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous) return;
    const type: TokenType = token.tokenType;
    if (!type.isKeyword || !mayBeName(token, previous, tokens[at + 1])) continue;
    const softened = soft.get(type);
    if (!softened) continue;
    token.tokenType = softened;
    token.tokenTypeIdx = softened.tokenTypeIdx ?? token.tokenTypeIdx;
  }
}

function mayBeName(token: Token, previous: Token, next: Token | undefined): boolean {
  const before = previous.tokenType.name;
  // A mention cut at the end of its line ends on the next.
  if (previous.endLine === token.startLine && before !== 'TEXT_CUT') return true;
  if (!joiners.has(before)) return false;
  return before !== ',' || !next || next.startLine !== token.startLine || followers.has(next.image);
}
