import { readFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import type {
  ClosedWord,
  KindDefinition,
  PropertyDefinition,
  Texts,
} from '../../packages/model/src/kind-definition.ts';
import type { Text } from '../../packages/model/src/text.ts';

const { isAlternatives, isAssignment, isGroup, isKeyword, isParserRule, isRuleCall } = GrammarAST;
type Rule = GrammarAST.ParserRule;

/** The closed lists of words, each by the name of its property: `role`, `sopdKind`. */
export type ClosedLists = Readonly<Record<string, Readonly<Record<string, ClosedWord>>>>;

/** The table of kinds and the closed lists, read from the grammar and the doc comments beside its rules. */
export function readGrammar(grammarFile: string): { kinds: KindDefinition[]; closedLists: ClosedLists } {
  const grammar = parseGrammar(readFileSync(grammarFile, 'utf8'));
  const rules = new Map(grammar.rules.filter(isParserRule).map((rule) => [rule.name, rule]));
  const rule = (name: string): Rule => {
    const found = rules.get(name);
    if (!found) throw new Error(`The grammar has no rule ${name}.`);
    return found;
  };
  const unions = new Map(
    grammar.types.map((type) => [
      type.name,
      (type.$cstNode?.text ?? '')
        .replace(/^[^=]*=|;$/g, '')
        .split('|')
        .map((name) => name.trim()),
    ]),
  );
  const kindNames = alternatives(rule('Declaration')).filter((name) => name !== 'Extend');
  const keywordOf = (name: string): string => first(rule(name), 'keyword').keyword;
  const kindsOf = (type: string): string[] =>
    (unions.get(type) ?? [type]).filter((name) => kindNames.includes(name)).map(keywordOf);

  const property = (name: string): PropertyDefinition => {
    const found = rule(name);
    const texts = readTexts(found);
    const keyword = keywordOf(name);
    const repeatable = hasTag(found, 'repeatable');
    const item = rules.get(`${name}Item`);
    if (item) {
      const source = found.$cstNode?.text ?? '';
      return {
        keyword,
        shape: 'block',
        repeatable,
        list: false,
        texts,
        block: {
          name,
          placed: source.includes("'in'"),
          bracesOptional: /\)\?;$/.test(source),
          properties: alternatives(item).map(property),
        },
      };
    }
    return { keyword, repeatable, texts, ...readShape(found, kindsOf) };
  };

  const kinds = kindNames.map((name) => {
    const found = rule(name);
    const source = found.$cstNode?.text ?? '';
    const about = /about=\[(\w+):/.exec(source)?.[1];
    return {
      keyword: keywordOf(name),
      name,
      texts: readTexts(found),
      form: [...comment(found).matchAll(/@form (.*)/g)].map(([, line = '']) => line),
      about: about ? kindsOf(about) : [],
      bracesOptional: /\)\?;$/.test(source),
      properties: alternatives(rule(`${name}Item`)).map(property),
    };
  });
  const lists = [...rules.values()].flatMap((found) => {
    const { words: list } = /^\w+Property$/.test(found.name) ? readShape(found, kindsOf) : {};
    return list ? [[found.name[0]?.toLowerCase() + found.name.slice(1, -'Property'.length), list] as const] : [];
  });
  return { kinds, closedLists: Object.fromEntries(lists) };
}

function parseGrammar(text: string): GrammarAST.Grammar {
  const services = createLangiumGrammarServices(EmptyFileSystem).grammar;
  const document = services.shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(
    text,
    URI.parse('memory:/rencana.langium'),
  );
  return document.parseResult.value;
}

function alternatives(rule: Rule): string[] {
  const body = rule.definition;
  const elements = isAlternatives(body) ? body.elements : [body];
  return elements.map((element) => (isRuleCall(element) ? element.rule.$refText : fail(rule)));
}

function fail(rule: Rule): never {
  throw new Error(`The rule ${rule.name} is not a list of rules.`);
}

function first(rule: Rule, feature: string): { keyword: string } {
  for (const element of elementsOf(rule.definition)) {
    if (isAssignment(element) && element.feature === feature && isKeyword(element.terminal))
      return { keyword: element.terminal.value };
  }
  throw new Error(`The rule ${rule.name} has no keyword.`);
}

function elementsOf(element: GrammarAST.AbstractElement | undefined): GrammarAST.AbstractElement[] {
  if (!element) return [];
  if (isGroup(element) || isAlternatives(element)) return [element, ...element.elements.flatMap(elementsOf)];
  return [element];
}

function readShape(
  rule: Rule,
  kindsOf: (type: string) => string[],
): Pick<PropertyDefinition, 'shape' | 'list' | 'to' | 'words'> {
  const source = (rule.$cstNode?.text ?? '').replace(/^[\s\S]*?keyword='[\w-]+'\s*/, '').replace(/;$/, '');
  const list = source.includes("','");
  const reference = /^references\+=\[(\w+):Name\]/.exec(source);
  if (reference?.[1] && source.includes('entries+=Entry')) return { shape: 'fund-series', list: false, to: ['fund'] };
  if (reference?.[1] && source.includes('number=NUMBER'))
    return { shape: 'dimension-number', list: false, to: ['dimension', 'subdimension'] };
  if (reference?.[1]) return { shape: 'references', list, to: withSubdimensions(kindsOf(reference[1])) };
  if (source.startsWith('word=')) return { shape: 'closed', list: false, words: readWords(rule, source) };
  if (source.startsWith('names+=Word text=')) return { shape: 'allow', list: false };
  if (source.startsWith('names+=Word')) return { shape: 'words', list };
  if (source.startsWith('paths+=')) return { shape: 'paths', list };
  if (source.startsWith('entries+=')) return { shape: 'series', list: false };
  if (source.startsWith('tests+=')) return { shape: 'conditions', list: false };
  if (source.startsWith('text=')) return { shape: 'prose', list: false };
  if (source.startsWith('value=')) return { shape: 'value', list: false };
  if (source.startsWith('number=')) return { shape: source.includes("'..'") ? 'range' : 'number', list: false };
  if (source.startsWith('at=')) return { shape: source.includes("'..'") ? 'span' : 'moment', list: false };
  throw new Error(`The rule ${rule.name} has a shape that is not in the closed set: ${source}`);
}

/** The closed words of a rule in its order, each with its `@word` line. */
function readWords(rule: Rule, source: string): Record<string, ClosedWord> {
  const lines = [...comment(rule).matchAll(/@word (\S+) (.*)/g)];
  const texts = new Map(lines.map(([, word = '', line = '']) => [word, line.split('|').map((part) => part.trim())]));
  const entries = [...source.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => {
    const [id, en, twins] = texts.get(word) ?? [];
    if (!id || !en || !twins)
      throw new Error(`The rule ${rule.name} does not say what ${word} is called in Indonesian.`);
    return [word, { id, en, twins: words(twins).filter((twin) => twin !== word) }] as const;
  });
  if (entries.length !== lines.length) throw new Error(`The rule ${rule.name} explains a word that it does not have.`);
  return Object.fromEntries(entries);
}

function withSubdimensions(kinds: string[]): string[] {
  return kinds.includes('dimension') && !kinds.includes('subdimension') ? [...kinds, 'subdimension'] : kinds;
}

function comment(rule: Rule): string {
  const hidden = rule.$cstNode?.root.fullText
    .slice(0, rule.$cstNode.offset)
    .match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/);
  return hidden?.[1] ?? '';
}

function tag(rule: Rule, name: string): string {
  const match = new RegExp(`@${name}\\b([\\s\\S]*?)(?=\\n\\s*\\*\\s*@|$)`).exec(comment(rule));
  return (match?.[1] ?? '')
    .replace(/\n\s*\*\s?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const hasTag = (rule: Rule, name: string): boolean => new RegExp(`@${name}\\b`).test(comment(rule));

const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** A text that stands in both languages, Indonesian first, a bar between. */
function bothLanguages(text: string): Text {
  const [id, en, ...more] = text.split(' | ');
  if (!id || !en || more.length > 0) throw new Error(`"${text}" is not a text in Indonesian | English.`);
  return { id, en };
}

function readTexts(rule: Rule): Texts {
  return {
    id: tag(rule, 'id'),
    en: tag(rule, 'en'),
    terms: words(tag(rule, 'term')),
    twins: words(tag(rule, 'twin')),
    ...(hasTag(rule, 'unit') && { unit: bothLanguages(tag(rule, 'unit')) }),
    ...(hasTag(rule, 'stage') && { stage: Number(tag(rule, 'stage')) }),
    ...(hasTag(rule, 'example') && { example: tag(rule, 'example') }),
  };
}
