import { type Finding, isFilePlace } from '@rencana/model';
import { type Rule, rules } from '@rencana/rules';
import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';
import { type ExampleFile, readExample } from './example-source.ts';

/** Every fix that a rule offers in its examples, with the finding that offers it. */
const offered = rules.flatMap((rule) =>
  rule.examples
    .filter(({ bad }) => bad !== undefined)
    .flatMap(({ title, bad, stage }) => {
      const files = readExample(bad ?? '').map((file) => ({ ...file, text: withComments(rule, file.text), marks: [] }));
      const checked = checkExample(files, stage);
      const own = checked.findings.filter(({ code }) => code === rule.code);
      return own.flatMap((finding) =>
        finding.fixes.map((fix) => ({
          name: `${rule.code}: ${title.en}: ${fix.title.en}`,
          before: checked.findings,
          after: checked.apply(fix),
          comments: files.flatMap(({ text }) => commentsOf(text)),
          finding,
          stage,
        })),
      );
    }),
);

describe('a fix that an example offers', () => {
  test.each(offered.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const { findings } = checkExample(each.after, each.stage);
    const text = each.after.map((file) => file.text).join('\n');
    expect(findings.filter((finding) => isSame(finding, each.finding))).toEqual([]);
    expect(newCodes(each.before, findings), text).toEqual([]);
    const damage = (found: readonly Finding[]) => found.filter(({ code }) => code === 'syntax-error').length;
    expect(damage(findings)).toBeLessThanOrEqual(damage(each.before));
    expect(each.after.flatMap((file) => commentsOf(file.text))).toEqual(each.comments);
  });
});

test('about forty rules offer a fix, and each says so', () => {
  const offering = new Set(offered.map(({ finding }) => finding.code));
  expect(rules.filter(({ fixable }) => fixable).map(({ code }) => code)).toEqual(
    rules.map(({ code }) => code).filter((code) => offering.has(code)),
  );
  expect(offering.size).toBeGreaterThanOrEqual(40);
});

/** Comments before each line of an element and behind what ends one; damaged text is left as it is. */
function withComments({ scope }: Rule, text: string): string {
  if (scope === 'file') return text;
  return text.replace(/^(?=[a-z])/gm, '// sebelum\n').replace(/(?<=^[a-z].*\})$/gm, ' // sesudah');
}

function commentsOf(text: ExampleFile['text']): readonly string[] {
  return text.match(/\/\/ (?:sebelum|sesudah)/g) ?? [];
}

function isSame(left: Finding, right: Finding): boolean {
  return left.code === right.code && left.subject === right.subject && whereOf(left) === whereOf(right);
}

function whereOf({ place }: Finding): string {
  return isFilePlace(place) ? `${place.file} ${place.key}` : `${place.element} ${place.path}`;
}

/** Codes of which there are more findings than before. */
function newCodes(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], code: string) => findings.filter((each) => each.code === code).length;
  return [...new Set(after.map(({ code }) => code))].filter((code) => count(after, code) > count(before, code));
}
