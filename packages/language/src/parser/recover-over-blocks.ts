import { declarationKeywords } from '../tokens/declaration-keywords.ts';
import type { Token } from '../tokens/token.ts';
import type { ParsingEngine } from './parser-internals.ts';

/**
 * Makes recovery step over a whole block instead of into it, and never over a declaration, so that an unknown property
 * or block loses only itself. The search for a place to go on must take the same steps as the skipping, or both would
 * wait for each other for ever. Repetitions go on in a loop, not by recursion: a file may hold any number of mistakes.
 */
export function recoverOverBlocks(engine: ParsingEngine): void {
  const skipOne = engine.SKIP_TOKEN.bind(engine);
  const afterStep = (ahead: number): number => stepOver(engine, ahead);
  engine.SKIP_TOKEN = () => {
    let token = engine.LA(1);
    for (let left = afterStep(1) - 1; left > 0; left--) token = skipOne();
    return token;
  };
  engine.findReSyncTokenType = () => {
    const follows = engine.flattenFollowSet();
    for (let ahead = 1; ; ahead = afterStep(ahead)) {
      const token = engine.LA(ahead);
      const found = follows.find((type) => engine.tokenMatcher(token, type));
      if (found) return found;
    }
  };
  resumeInLoops(engine);
}

/** How far ahead the token after the one `ahead`, or after the block that it opens, stands. */
function stepOver(engine: ParsingEngine, ahead: number): number {
  if (engine.LA(ahead).image !== '{') return ahead + 1;
  let at = ahead;
  for (let depth = 1; depth > 0; ) {
    at++;
    const token = engine.LA(at);
    if (token.tokenType.name === 'EOF' || isDeclaration(token)) return at;
    if (token.image === '{') depth++;
    if (token.image === '}') depth--;
  }
  return at + 1;
}

function isDeclaration(token: Token): boolean {
  return declarationKeywords.has(token.tokenType.name);
}

function resumeInLoops(engine: ParsingEngine): void {
  let resumes = false;
  engine.tryInRepetitionRecovery = (_rule, _values, isNext, expected) => {
    const state = engine.exportLexerState();
    const follows = engine.flattenFollowSet();
    const previous = engine.LA(0);
    const actual = engine.LA(1);
    for (let token = actual; ; token = engine.SKIP_TOKEN()) {
      const isExpected = engine.tokenMatcher(token, expected);
      if (isExpected || isNext.call(engine)) {
        reportMismatch(engine, expected, actual, previous);
        resumes = !isExpected;
        return;
      }
      if (follows.some((type) => engine.tokenMatcher(token, type))) break;
    }
    engine.importLexerState(state);
  };
  for (const repetition of ['manyInternal', 'atLeastOneInternal'] as const) {
    const repeat = engine[repetition].bind(engine);
    engine[repetition] = (occurrence, action) => {
      do {
        resumes = false;
        repeat(occurrence, action);
      } while (resumes);
    };
  }
}

function reportMismatch(
  engine: ParsingEngine,
  expected: Parameters<ParsingEngine['tokenMatcher']>[1],
  actual: Token,
  previous: Token,
): void {
  const ruleName = engine.getCurrRuleFullName();
  const message = engine.errorMessageProvider.buildMismatchTokenMessage({ expected, actual, previous, ruleName });
  const error = Object.assign(new Error(message), { token: actual, previousToken: previous, resyncedTokens: [] });
  error.name = 'MismatchedTokenException';
  engine.SAVE_ERROR(error);
}
