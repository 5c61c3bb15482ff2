import { type Grammar, LangiumParserErrorMessageProvider } from 'langium';
import type { Token, TokenType } from '../tokens/token.ts';
import { describeError } from './describe-error.ts';
import { writeMessage } from './message-text.ts';
import { collectRoles, type RuleRole } from './rule-roles.ts';

/**
 * Says parser errors in a planner's words, in both languages; the engine hands on only strings, so each is packed
 * (`readMessage` unpacks). The parser tells it which rules it is inside of.
 */
export class RencanaErrorMessageProvider extends LangiumParserErrorMessageProvider {
  /** The rules that the parser is inside of, outermost first; set by the parser. */
  readRules: () => readonly string[] = () => [];
  /** The token that stands so many places ahead, from 1; set by the parser. */
  readAhead: ((places: number) => Token) | undefined;
  private readonly roles: ReadonlyMap<string, RuleRole>;

  constructor(grammar: Grammar) {
    super();
    this.roles = collectRoles(grammar);
  }

  override buildMismatchTokenMessage(options: { expected: TokenType; actual: Token; previous: Token }): string {
    return this.write(options.actual, options.previous, options.expected);
  }

  override buildNotAllInputParsedMessage(options: { firstRedundant: Token }): string {
    return this.write(options.firstRedundant, options.firstRedundant);
  }

  override buildNoViableAltMessage(options: { actual: Token[]; previous: Token }): string {
    const [actual = options.previous] = options.actual;
    return this.write(actual, options.previous);
  }

  override buildEarlyExitMessage(options: { actual: Token[]; previous: Token }): string {
    const [actual = options.previous] = options.actual;
    return this.write(actual, options.previous);
  }

  private write(actual: Token, previous: Token, expected?: TokenType): string {
    const roles = this.readRules().flatMap((rule) => this.roles.get(rule.replace('\u200b', '')) ?? []);
    const following = this.readWords(actual);
    return writeMessage(describeError({ actual, previous, following, roles, ...(expected && { expected }) }));
  }

  /** The words that follow on the line of a token, where the parser stands at it. */
  private readWords(actual: Token): Token[] {
    const words: Token[] = [];
    if (this.readAhead?.(1) !== actual) return words;
    for (let next = this.readAhead(2); isWordOf(next, actual); next = this.readAhead(words.length + 2))
      words.push(next);
    return words;
  }
}

function isWordOf(token: Token, { startLine }: Token): boolean {
  return token.startLine === startLine && /^\p{L}/u.test(token.image);
}
