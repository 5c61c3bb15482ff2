import { isSoft, type Token, type TokenType } from './token.ts';

/** The longest path that is looked back over, in tokens. */
const reach = 24;
const pathTerminals = new Set(['ID', '.', 'NUMBER', 'MONTH', 'QUARTER', 'HALF', 'DAY']);

/** What was found after so many tokens, and how many the path behind it has. */
interface Found {
  readonly before: readonly Token[];
  readonly count: number;
  readonly quote: 'long' | 'short' | undefined;
  readonly path: number;
}

let last: Found = { before: [], count: 0, quote: undefined, path: 0 };

/**
 * The quote of the mention that the text after these tokens is inside of, or undefined outside a mention. The lexer asks
 * at every blank and several times at one, with a list that grows; so the answer goes on from the last one.
 */
export function findOpenProse(before: readonly Token[]): 'long' | 'short' | undefined {
  if (last.before !== before || last.count > before.length) last = { before, count: 0, quote: undefined, path: 0 };
  while (last.count < before.length) last = addToken(last, before[last.count]);
  return last.quote;
}

function addToken({ before, count, quote, path }: Found, token: Token | undefined): Found {
  const type: TokenType | undefined = token?.tokenType;
  const next = count + 1;
  if (type?.name === 'TEXT_START' || type?.name === 'TEXT_MIDDLE')
    return { before, count: next, quote: token?.payload, path: 0 };
  const goesOn = type && path + 1 < reach && (pathTerminals.has(type.name) || type.isKeyword || isSoft(type));
  return { before, count: next, quote: goesOn ? quote : undefined, path: path + 1 };
}
