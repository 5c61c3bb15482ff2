import type { LangiumCoreServices, ParseResult, ParserOptions } from 'langium';
import { RencanaParser } from './parser.ts';
import type { ParserInternals } from './parser-internals.ts';

/**
 * Parses for lowering alone, in three quarters of the time. Lowering walks from the root down and takes nothing of a
 * reference but its text; so the tree has no links from a node to its container, no empty lists for what is missing and
 * no references that could be resolved. Langium's own services need all that and use the ordinary parser.
 */
export class ReadingParser extends RencanaParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    const internals = this as unknown as ParserInternals;
    const { nodeBuilder } = internals;
    internals.construct = () => {
      if (this.isRecording()) return;
      const node = internals.stack.pop();
      if (!node) return;
      nodeBuilder.construct(node);
      // What has only a text, such as a name with dots, is that text.
      return isNode(node) ? node : (node as { readonly value?: string }).value;
    };
    const assign = internals.assign;
    internals.assign = (operator, feature, value, node, crossReference) =>
      assign(operator, feature, crossReference ? { $refText: value } : value, node);
    // No terminal of the grammar stands for anything but its text, and no hidden token reaches the tree.
    internals.converter = { convert: (text) => text };
    nodeBuilder.addHiddenNodes = () => {};
  }

  protected override parseTree(text: string, options: ParserOptions = {}): ParseResult {
    const internals = this as unknown as ParserInternals;
    internals.nodeBuilder.buildRootNode(text);
    const { tokens, hidden, errors, report } = this.lexer.tokenize(text);
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
}

function isNode({ $type }: { readonly $type: unknown }): boolean {
  return typeof $type === 'string';
}
