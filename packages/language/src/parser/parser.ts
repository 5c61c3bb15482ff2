import {
  type AstNode,
  createParser,
  GrammarAST,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { RencanaErrorMessageProvider } from '../messages/error-message-provider.ts';
import type { RencanaLexingReport } from '../tokens/lexer.ts';
import type { ParserInternals } from './parser-internals.ts';
import { recoverOverBlocks } from './recover-over-blocks.ts';

/** A keyword written with its Indonesian twin, and the canonical word for it. */
export interface Spelling {
  readonly offset: number;
  readonly written: string;
  readonly canonical: string;
}

export interface RencanaParseResult<T extends AstNode = AstNode> extends ParseResult<T> {
  readonly spellings: readonly Spelling[];
  readonly lexerReport: RencanaLexingReport;
}

/** Langium's parser with recovery over blocks; its tree holds canonical keywords however they were written. */
export class RencanaParser extends LangiumParser {
  private spellings: Spelling[] = [];

  constructor(services: LangiumCoreServices) {
    super(services);
    const internals = this as unknown as ParserInternals;
    recoverOverBlocks(internals.wrapper);
    const messages = services.parser.ParserErrorMessageProvider;
    if (messages instanceof RencanaErrorMessageProvider) {
      messages.readRules = () => internals.wrapper.getHumanReadableRuleStack();
      messages.readAhead = (places) => internals.wrapper.LA(places);
    }
    const assign = internals.assign.bind(this);
    internals.assign = (operator, feature, value, node, crossReference) => {
      const source = node.grammarSource;
      if (crossReference || !GrammarAST.isKeyword(source))
        return assign(operator, feature, value, node, crossReference);
      if (value !== source.value) this.note(node.offset, node.text, source.value);
      assign(operator, feature, source.value, node);
    };
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): RencanaParseResult<T> {
    this.spellings = [];
    const result = this.parseTree(input, options);
    return {
      ...(result as ParseResult<T>),
      spellings: this.spellings,
      lexerReport: result.lexerReport as RencanaLexingReport,
    };
  }

  /** Builds the tree. */
  protected parseTree(input: string, options?: ParserOptions): ParseResult {
    return super.parse(input, options);
  }

  protected note(offset: number, written: string, canonical: string): void {
    this.spellings.push({ offset, written, canonical });
  }
}

/** Creates the parser of one set of services. */
export function createRencanaParser(services: LangiumCoreServices): RencanaParser;
export function createRencanaParser<T extends RencanaParser>(
  services: LangiumCoreServices,
  Parser: new (services: LangiumCoreServices) => T,
): T;
export function createRencanaParser(
  services: LangiumCoreServices,
  Parser: new (services: LangiumCoreServices) => RencanaParser = RencanaParser,
): RencanaParser {
  const parser = createParser(services.Grammar, new Parser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
