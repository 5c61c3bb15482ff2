import type { KindDefinition, PropertyDefinition, Shape } from '../../packages/model/src/kind-definition.ts';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Record<string, Pattern>;
  readonly beginCaptures?: Record<string, Pattern>;
  readonly endCaptures?: Record<string, Pattern>;
  readonly patterns?: readonly Pattern[];
}

const name = String.raw`[a-zA-Z_\x{c0}-\x{24f}][\w\x{c0}-\x{24f}-]*`;
const dotted = String.raw`${name}(?:\.[\w\x{c0}-\x{24f}-]+)*`;
const list = String.raw`${dotted}(?:[ \t]*,[ \t]*${dotted})*[ \t]*,?`;
const after = String.raw`(?![\w.-])`;
const before = String.raw`(?<![\w.-])`;

const scope = (base: string): Pattern => ({ name: `${base}.rencana` });
const include = (part: string): Pattern => ({ include: `#${part}` });

/** Shapes whose value begins with bare words, which must not be taken for the next keyword. */
const wordy: ReadonlySet<Shape> = new Set([
  'references',
  'words',
  'paths',
  'closed',
  'value',
  'fund-series',
  'dimension-number',
  'allow',
]);

/**
 * The TextMate grammar, from the table of kinds: what a parser knows by its state (a keyword may also be a name) is told
 * apart here by the shape of each property's value, which its keyword alone decides.
 */
export function writeTextMate(kinds: readonly KindDefinition[]): string {
  const properties = kinds.flatMap((kind) => kind.properties.flatMap(withInner));
  const kindWords = words(kinds.flatMap((kind) => [kind.keyword, ...kind.texts.twins]));
  const keywords = (wanted: (property: PropertyDefinition) => boolean): string =>
    words(properties.filter(wanted).flatMap((property) => [property.keyword, ...property.texts.twins]));

  const declarationStart = String.raw`(?:extend[ \t]+)?(?:${kindWords})[ \t]+[\w.-]+[ \t]*["{]`;
  const closed = words(
    properties.flatMap(({ words: list = {} }) => Object.entries(list).flatMap(([word, { twins }]) => [word, ...twins])),
  );
  const grammar = {
    name: 'Rencana',
    scopeName: 'source.rencana',
    fileTypes: ['rencana'],
    patterns: ['conflict', 'comments', 'prose', 'values', 'declaration', 'where', 'property', 'name'].map(include),
    repository: {
      conflict: { name: 'invalid.illegal.conflict.rencana', match: String.raw`^(?:<{7}|={7}|>{7}|\|{7}).*$` },
      comments: {
        patterns: [
          { ...scope('comment.block.documentation'), begin: String.raw`/\*\*(?!/)`, end: String.raw`\*/` },
          { ...scope('comment.block'), begin: String.raw`/\*`, end: String.raw`\*/` },
          { ...scope('comment.line.double-slash'), match: '//.*$' },
        ],
      },
      prose: {
        patterns: [
          // An unclosed long text stops where the lexer stops it: before a brace or a declaration at the line's start.
          quoted('string.quoted.triple', '"""', String.raw`"""|^(?=\}|${declarationStart})`),
          quoted('string.quoted.double', '"', '"|$'),
          { ...scope('string.quoted.other'), match: '[“„][^”\\n]*”?' },
        ],
      },
      mention: {
        ...scope('meta.mention'),
        begin: String.raw`\[\[`,
        end: String.raw`\]\]|(?=")|$`,
        beginCaptures: { 0: scope('punctuation.definition.mention') },
        endCaptures: { 0: scope('punctuation.definition.mention') },
        patterns: [{ ...scope('variable.other.mention'), match: String.raw`[\w\x{c0}-\x{24f}-]+` }],
      },
      markdown: {
        patterns: [
          { ...scope('constant.character.escape'), match: String.raw`\\["\[\\]` },
          { ...scope('markup.bold'), match: String.raw`\*\*[^*\n"]+\*\*` },
          { ...scope('markup.italic'), match: String.raw`(?<![\w*])\*[^*\s"][^*\n"]*\*` },
        ],
      },
      values: {
        patterns: [
          {
            ...scope('constant.numeric.money'),
            match: String.raw`-?\bRp\.?[ \t]*-?\d+(?:[.,]\d+)*(?:[ \t]*(?:ribu|juta|miliar|milyar|triliun)${after})?`,
          },
          {
            ...scope('constant.numeric.date'),
            match: String.raw`(?<![\w-])\d{4}-(?:\d{2}(?:-\d{2})?|q[1-4]|s[12])(?![\w/-])`,
          },
          {
            ...scope('constant.numeric'),
            match: String.raw`(?<![\w-])[-\x{2212}]?\d+(?:[.,/\x{2013}-]\d+)*(?:[ \t]?%)?(?![\w-])`,
          },
          {
            match: String.raw`(!?=|[<>]=?)[ \t]*(?!Rp\.?[ \t]*-?\d)(?:(none)|(${name}))${after}`,
            captures: {
              1: scope('keyword.operator'),
              2: scope('constant.language'),
              3: scope('variable.other.reference'),
            },
          },
          { ...scope('keyword.operator'), match: String.raw`\.\.|!?=|[<>]=?` },
        ],
      },
      declaration: {
        patterns: [
          {
            match: String.raw`^\s*(extend)[ \t]+(${kindWords})${after}(?:[ \t]+(${dotted}))?`,
            captures: {
              1: scope('keyword.control'),
              2: scope('keyword.control'),
              3: scope('variable.other.reference'),
            },
          },
          {
            match: String.raw`^\s*(${kindWords})${after}(?:[ \t]+(${dotted}))?`,
            captures: { 1: scope('keyword.control'), 2: scope('entity.name.type') },
          },
          {
            match: String.raw`${before}(in)[ \t]+(${list})`,
            captures: { 1: scope('keyword.control'), 2: { patterns: [include('name')] } },
          },
        ],
      },
      where: {
        begin: String.raw`${before}(${keywords((property) => property.shape === 'conditions')})${after}`,
        beginCaptures: { 1: scope('keyword.other.property') },
        end: String.raw`$|(?=\})`,
        patterns: [
          { ...scope('keyword.operator.logical'), match: String.raw`${before}(?:and|or|not|in)${after}` },
          include('prose'),
          include('values'),
          include('name'),
        ],
      },
      property: {
        patterns: [
          // The next line of a comma list: its words are names, also those that are spelled like a keyword.
          {
            match: String.raw`^\s*(${list})(?<=,)`,
            captures: { 1: { patterns: [include('name')] } },
          },
          {
            match: String.raw`${before}(${keywords((property) => property.shape === 'closed')})[ \t]+(${closed})${after}`,
            captures: { 1: scope('keyword.other.property'), 2: scope('variable.other.enummember') },
          },
          {
            match: String.raw`${before}(${keywords(({ shape }) => wordy.has(shape))})[ \t]+(?:(none)${after}|(${list}))`,
            captures: {
              1: scope('keyword.other.property'),
              2: scope('constant.language'),
              3: { patterns: [include('name')] },
            },
          },
          {
            match: String.raw`${before}(${keywords(({ shape }) => shape === 'block')})${after}(?:[ \t]+(?!in${after})(${name}))?`,
            captures: { 1: scope('keyword.other.property'), 2: scope('entity.name.type') },
          },
          { ...scope('keyword.other.property'), match: String.raw`${before}(?:${keywords(() => true)})${after}` },
        ],
      },
      name: { ...scope('variable.other.reference'), match: dotted },
    },
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

function quoted(base: string, begin: string, end: string): Pattern {
  return {
    ...scope(base),
    begin,
    end,
    beginCaptures: { 0: scope('punctuation.definition.string.begin') },
    endCaptures: { 0: scope('punctuation.definition.string.end') },
    patterns: [include('mention'), include('markdown')],
  };
}

function withInner(property: PropertyDefinition): readonly PropertyDefinition[] {
  return [property, ...(property.block?.properties.flatMap(withInner) ?? [])];
}

/** Alternatives, longest first, so that `target-group` wins over `target`. */
function words(all: readonly string[]): string {
  return [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
