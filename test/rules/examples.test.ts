import { type Rule, type RuleExample, rules } from '@rencana/rules';
import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';
import { readExample } from './example-source.ts';

/** Rules whose examples show damaged text on purpose. */
const damaged = new Set(['syntax', 'values']);

describe.each(rules)('$code', (rule) => {
  const bad = rule.examples.filter((example) => example.bad !== undefined);
  const good = rule.examples.filter((example) => example.good !== undefined);

  test.each(bad.map((example) => [example.title.en, example] as const))('reports: %s', (_, example) => {
    const files = readExample(example.bad ?? '');
    const { findings, locate } = checkExample(files, example.stage);
    const own = findings.filter(({ code }) => code === rule.code);
    const places = own.map(({ place }) => locate(place)).map((found) => found && [found.file, ...found.range]);
    const marks = files.flatMap(({ path, marks }) => marks.map((range) => [path, ...range]));
    expect(places.toSorted(), JSON.stringify(findings, undefined, 1)).toEqual(marks.toSorted());
    expectNoSyntaxErrors(rule, findings);
    for (const { message, related, fixes } of own) {
      for (const text of [message, ...related.map((each) => each.message)]) {
        expect(text.id).toMatch(/^.{10,}[.?]$/su);
        expect(text.en).toMatch(/^.{10,}[.?]$/su);
      }
      for (const { title, edits } of fixes) {
        expect(title.id.length).toBeGreaterThan(3);
        expect(title.en.length).toBeGreaterThan(3);
        for (const { place } of edits) expect(locate(place)).toBeDefined();
      }
    }
  });

  test.each(good.map((example) => [example.title.en, example] as const))('is silent: %s', (_, example) => {
    const { findings } = checkExample(readExample(example.good ?? ''), example.stage);
    expect(findings.filter(({ code }) => code === rule.code)).toEqual([]);
    expectNoSyntaxErrors(rule, findings);
  });

  const fixed = bad.filter((example) => example.fixed !== undefined);
  test.each(fixed.map((example) => [example.title.en, example] as const))('fixes: %s', (_, example) => {
    const { findings, apply } = checkExample(readExample(example.bad ?? ''), example.stage);
    const fix = findings.find(({ code }) => code === rule.code)?.fixes[0];
    if (!fix) throw new Error('The finding offers no fix.');
    const after = apply(fix);
    expect(after.map(({ text }) => text)).toEqual(readExample(example.fixed ?? '').map(({ text }) => text));
    const left = checkExample(after, example.stage).findings.filter(({ code }) => code === rule.code);
    expect(left).toEqual([]);
  });
});

function expectNoSyntaxErrors(rule: Rule, findings: readonly { readonly code: string }[]): void {
  if (damaged.has(rule.family)) return;
  expect(findings.filter(({ code }) => code === 'syntax-error' || code === 'internal-error')).toEqual([]);
}

describe('the registry', () => {
  test('has a bad and a fixed example for every rule that offers a fix', () => {
    const missing = rules
      .filter(({ examples, fixable }) => !examples.some(isShown) || (fixable && !examples.some(isMended)))
      .map(({ code }) => code);
    expect(missing).toEqual([]);
  });

  test('names every rule once, in kebab-case', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('supersedes only rules that exist', () => {
    const codes = new Set(rules.map(({ code }) => code));
    for (const { supersedes } of rules) for (const code of supersedes) expect(codes).toContain(code);
  });

  test('offers a fix for ten rules or more', () => {
    expect(rules.filter(({ fixable }) => fixable).length).toBeGreaterThanOrEqual(10);
  });
});

function isShown({ bad }: RuleExample): boolean {
  return bad !== undefined;
}

function isMended({ fixed }: RuleExample): boolean {
  return fixed !== undefined;
}
