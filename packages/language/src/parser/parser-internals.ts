import type { AstNode, CstNode } from 'langium';
import type { Token, TokenType } from '../tokens/token.ts';

/** What recovery needs of the parsing engine and its types do not show. A test holds that these members exist. */
export interface ParsingEngine {
  LA(ahead: number): Token;
  SKIP_TOKEN(): Token;
  exportLexerState(): number;
  importLexerState(state: number): void;
  flattenFollowSet(): TokenType[];
  findReSyncTokenType(): TokenType;
  tokenMatcher(token: Token, type: TokenType): boolean;
  getCurrRuleFullName(): string;
  getHumanReadableRuleStack(): string[];
  SAVE_ERROR(error: Error): void;
  errorMessageProvider: {
    buildMismatchTokenMessage(options: {
      expected: TokenType;
      actual: Token;
      previous: Token;
      ruleName: string;
    }): string;
  };
  tryInRepetitionRecovery(rule: unknown, values: unknown, isNext: () => boolean, expected: TokenType): void;
  manyInternal(occurrence: number, action: unknown): void;
  atLeastOneInternal(occurrence: number, action: unknown): void;
}

/** Members of Langium's parser that are private in its types. */
export interface ParserInternals {
  readonly wrapper: ParsingEngine;
  assign(operator: string, feature: string, value: unknown, node: CstNode, crossReference?: 'single' | 'multi'): void;
  readonly current: AstNode;
}
