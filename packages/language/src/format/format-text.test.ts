import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryTexts } from '../library/generated/library-texts.ts';
import { getLexer, parseText } from '../parser/parse-text.ts';
import { readText } from '../read-text.ts';
import { damages, writeIndicator, writeQuickwin } from '../testing/damage-table.ts';
import { measureCpu } from '../testing/measure-cpu.ts';
import { taste } from '../testing/taste.ts';
import { collectPieces } from './collect-pieces.ts';
import { formatText, layOut } from './format-text.ts';

const texts = [formatText(taste), ...libraryTexts.map(({ text }) => formatText(text))];

/** Everything of a text but blanks, with canonical words for Indonesian ones. */
function contents(text: string): string[] {
  const spellings = new Map(parseText(text).spellings.map(({ offset, canonical }) => [offset, canonical]));
  return collectPieces(getLexer(), text).map(
    (piece) => spellings.get(piece.start) ?? piece.text.replaceAll('\r\n', '\n'),
  );
}

describe.each([
  [
    'aligns the values of a block',
    'sopd a "A" {\nshort "S"\nkind dinas\n  successor   b\n}',
    'sopd a "A" {\n  short      "S"\n  kind       dinas\n  successor  b\n}\n',
  ],
  [
    'keeps a block that is written on one line',
    'sopd a "A" {short "S"   kind dinas}',
    'sopd a "A" { short "S"  kind dinas }\n',
  ],
  [
    'writes one property a line elsewhere',
    'sopd a "A" { short "S" kind dinas\n}',
    'sopd a "A" {\n  short  "S"\n  kind   dinas\n}\n',
  ],
  [
    'keeps one blank line',
    '\n\nsopd a\n\n\n\nsopd b\nsopd c {\n\n  short "S"\n\n\n  kind dinas\n\n}\n\n',
    'sopd a\n\nsopd b\nsopd c {\n  short  "S"\n\n  kind  dinas\n}\n',
  ],
  [
    'keeps comments where they stand',
    '// satu\n\n/* dua */ sopd a { // tiga\n // empat\nshort "S" // lima\n/* enam */\n}\n// tujuh',
    '// satu\n\n/* dua */\nsopd a {  // tiga\n  // empat\n  short  "S"  // lima\n  /* enam */\n}\n// tujuh\n',
  ],
  [
    'writes canonical words',
    'indikator a "A" { arah naik\npemilik b\n}',
    'indicator a "A" {\n  direction  up\n  owner      b\n}\n',
  ],
  [
    'keeps lists and series over several lines',
    'quickwin q "Q" {\n  supports a,\n owner\n  aligns a,b , c\n}\nfact f "F" {\n value 2021=1 2022 =2\n 2023= 3\n}',
    'quickwin q "Q" {\n  supports  a,\n            owner\n  aligns    a, b, c\n}\nfact f "F" {\n  value  2021 = 1   2022 = 2\n         2023 = 3\n}\n',
  ],
  [
    'takes a value back to its keyword',
    'sopd a "A" {\n  successor\n    b\n  kind dinas\n}',
    'sopd a "A" {\n  successor  b\n  kind       dinas\n}\n',
  ],
  [
    'lays the money of several funds under each other',
    'programme p "P" {\nbudget apbn 2023=Rp 1 juta\nbudget apbd-kabupaten 2023 = Rp 2 juta\n}',
    'programme p "P" {\n  budget  apbn            2023 = Rp 1 juta\n  budget  apbd-kabupaten  2023 = Rp 2 juta\n}\n',
  ],
  [
    'lays blocks on lines of their own under each other while their parts are the same',
    'scale s "S" {\ngrade b "B" {range 6..7 means "Cukup"}\ngrade bb "BB" { range 70..80  means "Baik" }\ngrade a "Sangat memuaskan" { means "Sangat baik" }\n}',
    'scale s "S" {\n  grade  b  "B"                { range 6..7  means "Cukup" }\n  grade  bb "BB"               { range 70..80  means "Baik" }\n  grade  a  "Sangat memuaskan" { means "Sangat baik" }\n}\n',
  ],
  [
    'lays elements on lines of their own under each other, up to a blank line or a comment',
    'person sekda "Sekretaris Daerah" in governance {of setda  position "Sekda"}\nperson a "A" in living { of dinkes position "Kepala" } // b\n\nperson bupati "B" { of setda }\n// c\nperson x "X" { of y }',
    'person sekda "Sekretaris Daerah" in governance { of setda   position "Sekda" }\nperson a     "A"                 in living     { of dinkes  position "Kepala" }  // b\n\nperson bupati "B" { of setda }\n// c\nperson x "X" { of y }\n',
  ],
  [
    'leaves the rest of a line as it is where it would be torn apart or too long',
    `sopd a "A" { short "A" }\nsopd bb "${'B'.repeat(40)}" { short "BB" }\nfact c "C" { source "${'C'.repeat(100)}"  unit "c" }\nfact dddddddd "D" { source "D"  unit "d" }\nfact eeeeeeeeeeeeeeee "E" { source "E" }`,
    `sopd a  "A" { short "A" }\nsopd bb "${'B'.repeat(40)}" { short "BB" }\nfact c "C" { source "${'C'.repeat(100)}"  unit "c" }\nfact dddddddd "D" { source "D"  unit "d" }\nfact eeeeeeeeeeeeeeee "E" { source "E" }\n`,
  ],
  [
    'indents blocks in blocks',
    'document d "D" {\nreport x\ntable t "T" {\nrows indicator\ncolumns a.b , c\n}\nlanguage id\n}',
    'document d "D" {\n  report  x\n  table t "T" {\n    rows     indicator\n    columns  a.b, c\n  }\n  language  id\n}\n',
  ],
  [
    'never touches prose',
    'fact a "A" {\n   source """\n       satu   [[ x ]]\n    dua\n  """\nunit "a   b"\n}',
    'fact a "A" {\n  source  """\n       satu   [[ x ]]\n    dua\n  """\n  unit    "a   b"\n}\n',
  ],
  [
    'leaves an element with a mistake as it is, and only that',
    'sopd   a "A"\nsopd   b "B" {\n   ownr   x\n}\nsopd   c "C"',
    'sopd a "A"\nsopd   b "B" {\n   ownr   x\n}\nsopd c "C"\n',
  ],
  ['leaves a quote that is not closed', 'sopd   a "A\nsopd   b "B"', 'sopd   a "A\nsopd b "B"\n'],
  ['keeps Windows line ends', 'sopd a "A" {\r\nshort "S"\r\n}', 'sopd a "A" {\r\n  short  "S"\r\n}\r\n'],
  ['gives nothing for nothing', ' \n\n', ''],
  ['keeps an empty block', 'sopd a {}\nsopd b {\n\n}', 'sopd a { }\nsopd b { }\n'],
])('%s', (_, text, expected) => {
  test('as expected', () => expect(formatText(text)).toBe(expected));
  test('and a second time changes nothing', () => expect(formatText(expected)).toBe(expected));
});

test('changes a formatted plan nowhere', () => {
  for (const text of texts) expect(formatText(text)).toBe(text);
});

describe.each(damages)('$title', ({ of, change }) => {
  const write = of === 'indicator' ? writeIndicator : writeQuickwin;
  const text = [3, 4, 5].map((number) => (number === 4 ? change(write(4)) : write(number))).join('\n');

  test('keeps everything, and settles', () => {
    const formatted = formatText(text);
    expect(contents(formatted)).toEqual(contents(text));
    expect(formatText(formatted)).toBe(formatted);
    expect(readText(formatted).fragment.elements).toEqual(readText(text).fragment.elements);
  });
});

/** Writes the blanks of a text anew: none that were there are lost, and comments may come in. */
const respaced = fc.record({
  text: fc.constantFrom(...texts, texts.join('\n').replaceAll('owner', 'pemilik')),
  seed: fc.array(fc.constantFrom(' ', '   ', '\t', '\n', '\n\n\n', ' // c\n', '\n// c\n', ' /* c */ ', '\r\n'), {
    minLength: 5,
    maxLength: 40,
  }),
});

function respace(text: string, seed: readonly string[]): string {
  const pieces = collectPieces(getLexer(), text);
  let result = '';
  pieces.forEach((piece, index) => {
    const previous = pieces[index - 1];
    const between = text.slice(previous?.end ?? 0, piece.start);
    const other = seed[(index * 7 + (index >> 3)) % seed.length] ?? ' ';
    const breaksLine = between.includes('\n');
    // Line breaks decide which words may be names, so they stay where they are, and none come in.
    const mayChange = between !== '' && (breaksLine ? other.includes('\n') : !other.includes('\n'));
    result += (mayChange ? other : between) + piece.text;
  });
  return result;
}

test('keeps every token and comment, says the same and settles, however a text is spaced', () => {
  fc.assert(
    fc.property(respaced, ({ text, seed }) => {
      const spaced = respace(text, seed);
      const parsed = parseText(spaced);
      fc.pre(parsed.parserErrors.length === 0);
      const formatted = layOut(parsed, spaced, []);
      expect(contents(formatted)).toEqual(contents(spaced));
      expect(readText(formatted).fragment.elements).toEqual(readText(spaced).fragment.elements);
      expect(layOut(parseText(formatted), formatted, [])).toBe(formatted);
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 150) },
  );
});

test('keeps everything of any damaged text', () => {
  const junk = fc.constantFrom(
    '{',
    '}',
    '"',
    '"""',
    '[[',
    ']]',
    ',',
    '=',
    ';',
    '\n',
    'owner',
    'sopd x',
    '// ',
    '/*',
    '<<<<<<< a\n',
    '\\',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(20_000), junk, (text, at, written) => {
      const from = at % text.length;
      const damaged = text.slice(0, from) + written + text.slice(from);
      const formatted = formatText(damaged);
      expect(contents(formatted)).toEqual(contents(damaged));
      expect(readText(formatted).fragment.elements).toEqual(readText(damaged).fragment.elements);
      expect(formatText(formatted)).toBe(formatted);
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 300) },
  );
});

test('formats 10 000 lines in about a second', () => {
  const text = taste.repeat(Math.ceil(10_000 / taste.split('\n').length)).replaceAll('  ', ' ');
  formatText(taste);
  expect(measureCpu(() => formatText(text))).toBeLessThan(2500);
});
