import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport } from 'langium';
import { softenKeywords } from './soften-keywords.ts';
import type { Token } from './token.ts';
import type { RencanaTokenBuilder } from './token-builder.ts';

/** What the lexer says besides tokens: the hidden ones, which the parser takes apart. */
export interface RencanaLexingReport extends LexingReport {
  readonly comments: readonly Token[];
  readonly conflictMarkers: readonly Token[];
  /** Runs of characters that mean nothing. */
  readonly unknown: readonly Token[];
  /** Whether a quote or a mention is not closed. */
  readonly cutsProse: boolean;
}

/** The lexer: tokens in which keywords that stand in a value's place may also be names. */
export class RencanaLexer extends DefaultLexer {
  private readonly builder: RencanaTokenBuilder;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.builder = services.parser.TokenBuilder as RencanaTokenBuilder;
  }

  override tokenize(text: string): LexerResult & { report: RencanaLexingReport } {
    const result = super.tokenize(text);
    softenKeywords(result.tokens, this.builder.soft);
    const named = (name: string): Token[] => result.hidden.filter((token) => token.tokenType.name === name);
    return {
      tokens: result.tokens,
      errors: result.errors,
      // The tree needs none of them, and placing them there takes time that grows with the square of their number.
      hidden: [],
      report: {
        diagnostics: [],
        comments: result.hidden.filter((token) => token.tokenType.name.endsWith('COMMENT')),
        conflictMarkers: named('CONFLICT'),
        unknown: named('UNKNOWN'),
        cutsProse: result.tokens.some(({ tokenType: { name } }) => name === 'TEXT_OPEN' || name === 'TEXT_CUT'),
      },
    };
  }
}
