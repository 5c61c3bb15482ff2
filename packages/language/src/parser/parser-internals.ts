import type { AstNode, CstNode, GrammarAST, LexerResult, ParseResult } from 'langium';
import type { Token, TokenType } from '../tokens/token.ts';

/** What recovery needs of the parsing engine and its types do not show. A test holds that these members exist. */
export interface ParsingEngine {
  input: Token[];
  readonly errors: ParseResult['parserErrors'];
  LA(ahead: number): Token;
  SKIP_TOKEN(): Token;
  exportLexerState(): number;
  importLexerState(state: number): void;
  flattenFollowSet(): TokenType[];
  findReSyncTokenType(): TokenType;
  tokenMatcher(token: Token, type: TokenType): boolean;
  getCurrRuleFullName(): string;
  getHumanReadableRuleStack(): string[];
  SAVE_ERROR(error: Error): unknown;
  wrapConsume(index: number, type: TokenType): Token;
  wrapSubrule(index: number, rule: unknown, args: unknown): BareNode | string | undefined;
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

/** A node that knows where it starts and ends without a tree of tokens. */
export interface BareNode {
  $start?: number;
  $end?: number;
}

/** Members of Langium's parser that are private in its types. A test holds that these members exist. */
export interface ParserInternals {
  readonly wrapper: ParsingEngine;
  readonly current: AstNode;
  /** The nodes being built, the innermost last; also texts of several tokens, whose `$type` is a symbol. */
  readonly stack: { $type: unknown }[];
  readonly nodeBuilder: {
    buildRootNode(text: string): unknown;
    construct(node: object): void;
    addHiddenNodes(tokens: readonly Token[]): void;
  };
  lexerResult: Pick<LexerResult, 'hidden'> | undefined;
  converter: { convert(text: string): unknown };
  assign(operator: string, feature: string, value: unknown, node: CstNode, crossReference?: 'single' | 'multi'): void;
  construct(): unknown;
  getAssignment(feature: AstNode): {
    readonly assignment?: GrammarAST.Assignment;
    readonly crossRef?: 'single' | 'multi';
  };
  /** Gives a node what the node that it takes the place of was assigned before. */
  assignWithoutOverride(target: object, source: object | undefined): { $type: unknown };
  doParse(rule: unknown): AstNode;
}
