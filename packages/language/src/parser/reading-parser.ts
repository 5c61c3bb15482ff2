import { GrammarAST, type LangiumCoreServices, type ParseResult, type ParserOptions } from 'langium';
import type { RencanaLexingReport } from '../tokens/lexer.ts';
import type { Token } from '../tokens/token.ts';
import { isSoundText } from './is-sound-text.ts';
import { type RencanaParseResult, RencanaParser } from './parser.ts';
import type { ParserInternals } from './parser-internals.ts';

type SubruleArguments = Parameters<RencanaParser['subrule']>;
type ConsumeArguments = Parameters<RencanaParser['consume']>;
type RuleArguments = Parameters<RencanaParser['rule']>;

/** Thrown at the first mistake where only sound text is to be read. */
class Damaged extends Error {}

/**
 * Parses for lowering alone. Lowering walks from the root down and takes nothing of a reference but its text; so the
 * tree has no links from a node to its container, no empty lists for what is missing and no references that could be
 * resolved. Langium's own services need all that and use the ordinary parser.
 *
 * Sound text, as most is, is read without the tree of tokens: a node then knows only where it starts and ends.
 */
export class ReadingParser extends RencanaParser {
  private readonly internals: ParserInternals;
  private isBare = false;
  /** Told what the engine chooses: to call a rule or to take a token. */
  private learn: ((choice: () => void) => void) | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    const internals = this as unknown as ParserInternals;
    this.internals = internals;
    const { nodeBuilder, wrapper } = internals;
    internals.construct = () => {
      if (this.isRecording()) return;
      const node = internals.stack.pop();
      if (!node) return;
      if (!this.isBare) nodeBuilder.construct(node);
      // What has only a text, such as a name with dots, is that text.
      return isNode(node) ? node : (node as { readonly value?: string }).value;
    };
    const assign = internals.assign;
    internals.assign = (operator, feature, value, node, crossReference) =>
      assign(operator, feature, crossReference ? { $refText: value } : value, node);
    // No terminal of the grammar stands for anything but its text, and no hidden token reaches the tree.
    internals.converter = { convert: (text) => text };
    nodeBuilder.addHiddenNodes = () => {};
    const saveError = wrapper.SAVE_ERROR.bind(wrapper);
    wrapper.SAVE_ERROR = (error) => {
      if (this.isBare) throw new Damaged();
      return saveError(error);
    };
  }

  /** Parses text without the tree of tokens; undefined where there is a mistake in it. */
  parseSound(text: string): RencanaParseResult | undefined {
    this.isBare = true;
    try {
      return this.parse(text);
    } catch (problem) {
      if (!(problem instanceof Damaged)) throw problem;
      this.internals.stack.length = 0;
      return undefined;
    } finally {
      this.isBare = false;
    }
  }

  protected override parseTree(text: string, options: ParserOptions = {}): ParseResult {
    const { internals } = this;
    const { tokens, hidden, errors, report } = this.lexer.tokenize(text);
    if (this.isBare && !isSoundText(report as RencanaLexingReport)) throw new Damaged();
    internals.nodeBuilder.buildRootNode(text);
    internals.lexerResult = { hidden };
    internals.wrapper.input = tokens;
    const rule = options.rule === undefined ? this.mainRule : this.allRules.get(options.rule);
    const value = internals.doParse(rule);
    internals.lexerResult = undefined;
    return {
      value,
      lexerErrors: errors,
      parserErrors: internals.wrapper.errors,
      ...(report && { lexerReport: report }),
    };
  }

  /**
   * A rule that only chooses among others does so by the first token alone (a law of the language). What was once chosen
   * for a token is called at once; the engine would make an object and a function of every choice each time.
   */
  override rule(rule: RuleArguments[0], implementation: RuleArguments[1]): ReturnType<RencanaParser['rule']> {
    if (!isChoice(rule)) return super.rule(rule, implementation);
    const known = new Map<number | undefined, () => void>();
    return super.rule(rule, (args) => {
      if (this.isRecording()) return implementation(args);
      const type = this.internals.wrapper.LA(1).tokenTypeIdx;
      const chosen = known.get(type);
      if (chosen) return chosen();
      this.learn = (choice) => known.set(type, choice);
      try {
        implementation(args);
      } finally {
        this.learn = undefined;
      }
    });
  }

  override consume(index: ConsumeArguments[0], type: ConsumeArguments[1], feature: ConsumeArguments[2]): void {
    this.learn?.(() => this.consume(index, type, feature));
    this.learn = undefined;
    if (!this.isBare) {
      super.consume(index, type, feature);
      return;
    }
    const token = this.internals.wrapper.wrapConsume(index, type);
    const { assignment, crossRef } = this.internals.getAssignment(feature);
    if (!assignment) {
      this.addText(token.image);
      return;
    }
    const isKeyword = GrammarAST.isKeyword(feature);
    if (isKeyword && token.image !== feature.value) this.note(token.startOffset, token.image, feature.value);
    this.put(assignment, isKeyword ? feature.value : token.image, crossRef);
  }

  override subrule(
    index: SubruleArguments[0],
    rule: SubruleArguments[1],
    fragment: SubruleArguments[2],
    feature: SubruleArguments[3],
    args: SubruleArguments[4],
  ): void {
    this.learn?.(() => this.subrule(index, rule, fragment, feature, args));
    this.learn = undefined;
    if (!this.isBare) {
      super.subrule(index, rule, fragment, feature, args);
      return;
    }
    const { wrapper, stack } = this.internals;
    const { startOffset } = wrapper.LA(1);
    const result = wrapper.wrapSubrule(index, rule, args);
    if (fragment || result === undefined) return;
    if (typeof result === 'object') {
      result.$start = startOffset;
      result.$end = endOf(wrapper.LA(0));
    }
    const { assignment, crossRef } = this.internals.getAssignment(feature);
    if (assignment) this.put(assignment, result, crossRef);
    else if (typeof result === 'string') this.addText(result);
    else stack.push(this.internals.assignWithoutOverride(result, stack.pop()));
  }

  private put(
    { operator, feature }: GrammarAST.Assignment,
    value: unknown,
    crossReference: 'single' | 'multi' | undefined,
  ): void {
    // The words of a title that lacks its quotes.
    if (feature === 'loose') throw new Damaged();
    const node = this.internals.current as unknown as Record<string, unknown>;
    const item = crossReference ? { $refText: value } : value;
    if (operator === '=') node[feature] = item;
    else if (operator === '?=') node[feature] = true;
    else if (Array.isArray(node[feature])) node[feature].push(item);
    else node[feature] = [item];
  }

  /** Adds to what has only a text. */
  private addText(text: string): void {
    const current = this.internals.stack.at(-1) as { $type: unknown; value?: string } | undefined;
    if (current && !isNode(current)) current.value += text;
  }
}

/** A rule of the form `A | B | C`, of rules or terminals. */
function isChoice(rule: RuleArguments[0]): boolean {
  return (
    GrammarAST.isParserRule(rule) &&
    GrammarAST.isAlternatives(rule.definition) &&
    rule.definition.elements.every((element) => GrammarAST.isRuleCall(element) && element.cardinality === undefined)
  );
}

function isNode({ $type }: { readonly $type: unknown }): boolean {
  return typeof $type === 'string';
}

function endOf(token: Token): number {
  return token.startOffset + token.image.length;
}
