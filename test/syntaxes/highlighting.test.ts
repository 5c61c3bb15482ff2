import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
let grammar: textmate.IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer as ArrayBuffer);
  const file = path.resolve(import.meta.dirname, '../../syntaxes/rencana.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const loaded = await registry.loadGrammar('source.rencana');
  if (!loaded) throw new Error('The grammar did not load.');
  grammar = loaded;
});

/** Every piece of a text with the innermost name of its scopes; blanks are left out. */
function highlight(text: string): string[] {
  let state = textmate.INITIAL;
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex).trim();
      if (piece) pieces.push(`${piece} ${scopeName(scopes)}`);
    }
  }
  return pieces;
}

const scopeName = (scopes: readonly string[]): string =>
  (scopes.length > 1 ? (scopes.at(-1) ?? '') : 'plain').replace('.rencana', '');

describe('highlighting', () => {
  test('tells declaration, name, title and dimension apart', () => {
    expect(highlight('indicator ikm "IKM" in governance.public-service {')).toEqual([
      'indicator keyword.control',
      'ikm entity.name.type',
      '" punctuation.definition.string.begin',
      'IKM string.quoted.double',
      '" punctuation.definition.string.end',
      'in keyword.control',
      'governance.public-service variable.other.reference',
      '{ plain',
    ]);
  });

  test('shows mentions inside prose', () => {
    expect(highlight('  reason "naik ke [[ikm.target.2026]] UMKM"')).toEqual([
      'reason keyword.other.property',
      '" punctuation.definition.string.begin',
      'naik ke string.quoted.double',
      '[[ punctuation.definition.mention',
      'ikm variable.other.mention',
      '. meta.mention',
      'target variable.other.mention',
      '. meta.mention',
      '2026 variable.other.mention',
      ']] punctuation.definition.mention',
      'UMKM string.quoted.double',
      '" punctuation.definition.string.end',
    ]);
  });

  test('tells money, dates, numbers and operators apart', () => {
    expect(highlight('  budget apbd-kabupaten  2023 = Rp 1,5 miliar  2024-q1..2024-12 = -5,7 %')).toEqual([
      'budget keyword.other.property',
      'apbd-kabupaten variable.other.reference',
      '2023 constant.numeric',
      '= keyword.operator',
      'Rp 1,5 miliar constant.numeric.money',
      '2024-q1 constant.numeric.date',
      '.. keyword.operator',
      '2024-12 constant.numeric.date',
      '= keyword.operator',
      '-5,7 % constant.numeric',
    ]);
  });

  test('shows a keyword that is used as a name as a name', () => {
    expect(highlight('  supports owner, target\n  owner kecamatan-baru')).toEqual([
      'supports keyword.other.property',
      'owner variable.other.reference',
      ', plain',
      'target variable.other.reference',
      'owner keyword.other.property',
      'kecamatan-baru variable.other.reference',
    ]);
  });

  test('shows the words of a closed list as constants, also in a block on one line', () => {
    expect(highlight('member { who kepala role coordinator carries layanan }')).toEqual([
      'member keyword.other.property',
      '{ plain',
      'who keyword.other.property',
      'kepala variable.other.reference',
      'role keyword.other.property',
      'coordinator variable.other.enummember',
      'carries keyword.other.property',
      'layanan variable.other.reference',
      '} plain',
    ]);
  });

  test('ends an unclosed short prose at the end of its line', () => {
    expect(highlight('  unit "orang\n  owner diskominfo').slice(-2)).toEqual([
      'owner keyword.other.property',
      'diskominfo variable.other.reference',
    ]);
  });

  test('ends an unclosed long prose before a declaration', () => {
    expect(highlight('  text """satu\n  dua "tiga"\nsopd setda "Sekretariat"').slice(-5, -3)).toEqual([
      'sopd keyword.control',
      'setda entity.name.type',
    ]);
    expect(highlight('  text """satu\n  owner dua\n"""').map((piece) => piece.split(' ').at(-1))).toEqual([
      'keyword.other.property',
      'punctuation.definition.string.begin',
      'string.quoted.triple',
      'string.quoted.triple',
      'punctuation.definition.string.end',
    ]);
  });

  test('shows comments, notes and conflict markers', () => {
    expect(highlight('/** catatan */\n// biasa\n<<<<<<< HEAD')).toEqual([
      '/** comment.block.documentation',
      'catatan comment.block.documentation',
      '*/ comment.block.documentation',
      '// biasa comment.line.double-slash',
      '<<<<<<< HEAD invalid.illegal.conflict',
    ]);
  });

  test('shows conditions with their operators', () => {
    expect(highlight('where in governance and budget.2025 >= Rp 100 juta')).toEqual([
      'where keyword.other.property',
      'in keyword.operator.logical',
      'governance variable.other.reference',
      'and keyword.operator.logical',
      'budget.2025 variable.other.reference',
      '>= keyword.operator',
      'Rp 100 juta constant.numeric.money',
    ]);
  });
});
