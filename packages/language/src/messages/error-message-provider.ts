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
    return writeMessage(describeError({ actual, previous, roles, ...(expected && { expected }) }));
  }
}
