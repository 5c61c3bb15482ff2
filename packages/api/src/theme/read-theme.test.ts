import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTheme } from './read-theme.ts';

const told = (text: string): string[] =>
  readTheme('tema.json', text).findings.map(({ line, message }) => `${line} ${message.en}`);

describe('readTheme', () => {
  test('reads all that a theme may say', () => {
    const { theme, findings } = readTheme(
      'tema.json',
      `{
  // Hijau daerah
  "$schema": "theme.schema.json",
  "colors": { "brand": "#14532d", "dimensions": ["#7A1F5C", null] },
  "fonts": { "serif": { "name": "Bookman Old Style" }, "sans": { "regular": "a.ttf", "bold": "b.ttf" } },
  "body-size": 12, "line-spacing": 1.5,
  "crest": "lambang.png", "cover-picture": "sampul.jpg",
}`,
    );
    expect(findings).toEqual([]);
    expect(theme).toEqual({
      colors: { brand: '#14532D', dimensions: ['#7A1F5C', undefined] },
      fonts: { serif: { name: 'Bookman Old Style' }, sans: { regular: 'a.ttf', bold: 'b.ttf' } },
      ...{ 'body-size': 12, 'line-spacing': 1.5, crest: 'lambang.png', 'cover-picture': 'sampul.jpg' },
    });
  });

  test.each([
    ['{ "colours": {} }', '1 A theme does not know “colours”. Did you mean “colors”?'],
    ['{ "colors": {\n "brnd": "#112233" } }', '2 A theme does not know “brnd”. Did you mean “brand”?'],
    ['{ "colors": { "brand": "hijau" } }', '1 The value of “brand” does not fit. Write a colour such as "#12365B".'],
    [
      '{ "colors": { "dimensions": ["#112233", 5] } }',
      '1 The value of “dimensions” does not fit. Write a colour such as "#12365B".',
    ],
    ['{ "body-size": 40 }', '1 The value of “body-size” does not fit. Write a number from 9 to 14.'],
    ['{ "crest": "" }', '1 The value of “crest” does not fit. Write a name or the path of a file in quotes.'],
    ['{ "fonts": [] }', '1 The value of “fonts” does not fit. Write its values between { }.'],
    [
      '{ "colors": { "muted": "#999999" } }',
      '1 The colour “muted” #999999 is hard to read: its contrast is 2.6, and text needs 4.5. Choose a darker one.',
    ],
    ['[]', '1 This theme is not sound JSON. Check its quotes, commas and braces.'],
    ['', '1 This theme is not sound JSON. Check its quotes, commas and braces.'],
  ])('says what is wrong with %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => void readTheme('t', text)),
      { numRuns: 400 },
    );
  });
});
