import { isSoft, type Token, type TokenType } from './token.ts';

/** The longest path that is looked back over, in tokens. */
const reach = 24;
const pathTerminals = new Set(['ID', '.', 'NUMBER', 'MONTH', 'QUARTER', 'HALF', 'DAY']);

/** The quote of the mention that the text after these tokens is inside of, or undefined outside a mention. */
export function findOpenProse(before: readonly Token[]): 'long' | 'short' | undefined {
  const last = before.length - 1;
  for (let at = last; at >= 0 && last - at < reach; at--) {
    const token = before[at];
    if (!token) return;
    const type: TokenType = token.tokenType;
    if (type.name === 'TEXT_START' || type.name === 'TEXT_MIDDLE') return token.payload;
    if (!pathTerminals.has(type.name) && !type.isKeyword && !isSoft(type)) return;
  }
}
