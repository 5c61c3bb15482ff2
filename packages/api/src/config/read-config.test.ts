import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRange } from '../locate.ts';
import { readConfig } from './read-config.ts';

const read = (text: string) => readConfig('/p/rencana.config.json', text);

/** Code, text at the place and English sentence of each finding. */
function told(text: string): string[] {
  const { file, findings } = read(text);
  return findings.map(({ code, place, message }) => {
    const range = 'file' in place ? findRange(file, place.key) : undefined;
    return `${code} ${range ? text.slice(...range) : '?'} ${message.en}`;
  });
}

describe('readConfig', () => {
  test('reads JSON with comments and trailing commas', () => {
    const { config, findings } = read(`{
  // Menurut kesepakatan tim
  "$schema": "config.schema.json",
  "stage": 2,
  "lang": "en",
  "baseline": "temuan-lama.json",
  "rules": {
    "missing-owner": "info", /* nanti */
    "quickwin-too-long": { "severity": "error", "months": 9 },
    "achievement-over-cap": { "cap": 110 },
  },
}`);
    expect(findings).toEqual([]);
    expect(config).toEqual({
      stage: 2,
      lang: 'en',
      baseline: 'temuan-lama.json',
      rules: {
        'missing-owner': { severity: 'info' },
        'quickwin-too-long': { severity: 'error', options: { months: 9 } },
        'achievement-over-cap': { options: { cap: 110 } },
      },
    });
  });

  test.each([
    ['{ "stagee": 2 }', 'config-unknown-name "stagee" There is no setting “stagee”. Did you mean “stage”?'],
    [
      '{ "rules": { "missing-ownr": "off" } }',
      'config-unknown-name "missing-ownr" There is no rule with the code “missing-ownr”. Did you mean “missing-owner”?',
    ],
    [
      '{ "rules": { "quickwin-too-long": { "month": 9 } } }',
      'config-unknown-name "month" The rule “quickwin-too-long” has no option “month”. Did you mean “months”?',
    ],
    [
      '{ "rules": { "quickwin-too-long": { "months": 900 } } }',
      'config-wrong-value 900 The value of “months” does not fit. Write a whole number from 1 to 60.',
    ],
    [
      '{ "rules": { "missing-owner": "eror" } }',
      'config-wrong-value "eror" The value of “missing-owner” does not fit. Write one of "off", "hint", "info", "warning", "error".',
    ],
    ['{ "stage": 5 }', 'config-wrong-value 5 The value of “stage” does not fit. Write one of 1, 2, 3, 4.'],
    [
      '{ "baseline": "" }',
      'config-wrong-value "" The value of “baseline” does not fit. Write the path of a file in quotes.',
    ],
    [
      '{ "rules": [] }',
      'config-wrong-value [] The value of “rules” does not fit. Write codes of rules with a severity between { }.',
    ],
  ])('tells what is wrong with %s at its place', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('refuses to switch off what the language itself forbids', () => {
    expect(told('{ "rules": { "syntax-error": "off" } }')).toEqual([
      'config-wrong-value "off" The value of “syntax-error” does not fit. Write one of "hint", "info", "warning", "error".',
    ]);
  });

  test('offers the near name as a fix', () => {
    const [finding] = read('{ "lnag": "id" }').findings;
    expect(finding?.fixes[0]?.edits).toEqual([
      { kind: 'replace', place: { file: 'rencana.config.json', key: 'config/lnag:key' }, text: '"lang"' },
    ]);
  });

  test('keeps what can be read of broken JSON, and tells of it once', () => {
    const { config, findings } = read('{ "stage": 3, "lang": }');
    expect(config.stage).toBe(3);
    expect(findings.map(({ code }) => code)).toEqual(['config-syntax']);
  });

  test.each(['', '[]', '"x"', 'null', '{', '['.repeat(200_000)])('is no configuration, but no failure: %s', (text) => {
    const { config, findings } = read(text);
    expect(config).toEqual({ rules: {} });
    expect(findings.map(({ code }) => code)).toEqual(['config-syntax']);
  });

  test('never throws, and every finding has its place', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { file, findings } = read(json);
        for (const { place } of findings) expect('file' in place && findRange(file, place.key)).toBeDefined();
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text).config.rules).toEqual({});
      }),
      { numRuns: 300 },
    );
  });

  test('takes no word of JavaScript for a setting or a rule', () => {
    expect(told('{ "constructor": 1, "__proto__": {}, "rules": { "toString": "off" } }').length).toBe(3);
  });
});
