import { DefaultTokenBuilder, type Grammar, type GrammarAST } from 'langium';
import { conflictPattern, conflictStarts } from './conflict-pattern.ts';
import { prosePatterns } from './prose-patterns.ts';
import { softSuffix, type TokenType } from './token.ts';
import { twins } from './twins.ts';
import { unknownToken } from './unknown-token.ts';

/** The only keywords that can never be names. */
const reserved = new Set(['none', 'in']);
/** A character that no source holds: the soft tokens are swapped in, never read. */
const never = '\uffff';

/** Builds the tokens: prose terminals that look back, Indonesian twins, and for each keyword one that may be a name. */
export class RencanaTokenBuilder extends DefaultTokenBuilder {
  /** For each keyword token the one that also counts as a name. */
  readonly soft = new Map<TokenType, TokenType>();

  override buildTokens(grammar: Grammar): TokenType[] {
    const tokens = super.buildTokens(grammar) as TokenType[];
    const name = tokens.find((token) => token.name === 'ID');
    if (!name) throw new Error('The grammar has no terminal ID.');
    for (const token of tokens) token.isKeyword = /^[a-z]/.test(token.name);
    addTwins(tokens, name);
    // A longer keyword must be tried before one that it starts with.
    const words = tokens.filter((token) => token.isKeyword).sort((a, b) => b.name.length - a.name.length);
    const others = tokens.filter((token) => !token.isKeyword);
    const first = others.filter((token) => token.name in prosePatterns || token.name === 'CONFLICT');
    for (const word of words) {
      if (!reserved.has(word.name)) this.soft.set(word, softToken(word, name));
      word.LONGER_ALT = name;
    }
    return [
      ...first.sort((a, b) => order(a) - order(b)),
      ...words,
      ...others.filter((token) => !first.includes(token)),
      ...this.soft.values(),
      { ...unknownToken },
    ];
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token: TokenType = super.buildTerminalToken(terminal);
    const prose = prosePatterns[token.name];
    if (prose)
      return Object.assign(token, { PATTERN: prose.pattern, LINE_BREAKS: true, START_CHARS_HINT: prose.starts });
    if (token.name !== 'CONFLICT') return token;
    return Object.assign(token, { PATTERN: conflictPattern, LINE_BREAKS: false, START_CHARS_HINT: conflictStarts });
  }
}

const order = (token: TokenType): number => Object.keys(prosePatterns).indexOf(token.name);

function softToken(word: TokenType, name: TokenType): TokenType {
  return {
    name: word.name + softSuffix,
    PATTERN: () => null,
    START_CHARS_HINT: [never],
    LINE_BREAKS: false,
    CATEGORIES: [word, ...categoriesOf(word), name],
    isKeyword: true,
  };
}

/** One token a word, counted as every canonical word that it may stand for. */
function addTwins(tokens: TokenType[], name: TokenType): void {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  for (const [word, canonical] of twins) {
    const categories = canonical.flatMap((canonicalWord) => byName.get(canonicalWord) ?? []);
    if (categories.length === 0) continue;
    const own = byName.get(word);
    if (own) own.CATEGORIES = [...categoriesOf(own), ...categories];
    else tokens.push({ name: word, PATTERN: word, LONGER_ALT: name, CATEGORIES: categories, isKeyword: true });
  }
}

function categoriesOf(token: TokenType): TokenType[] {
  return token.CATEGORIES === undefined ? [] : [token.CATEGORIES].flat();
}
