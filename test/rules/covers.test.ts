import { rules } from '@rencana/rules';
import { expect, test } from 'vitest';

/** The twenty defects found in real planning documents, and the nine faults that assessors note. */
const known = [
  ...Array.from({ length: 20 }, (_, index) => `D${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `E${index + 1}`),
];

test.each(known)('%s is found by a rule that says so', (code) => {
  expect(rules.filter(({ covers }) => covers.includes(code)).map((rule) => rule.code)).not.toEqual([]);
});

test('no rule claims to cover what is not known', () => {
  expect(rules.flatMap(({ covers }) => covers).filter((code) => !known.includes(code))).toEqual([]);
});

test('what rests on our own judgement is no error, unless it is impossible', () => {
  const impossible = new Set(['value-outside-bounds', 'intersection-within-one']);
  const strict = rules.filter(({ basis, severity }) => basis.kind === 'judgement' && severity === 'error');
  expect(strict.map(({ code }) => code).filter((code) => !impossible.has(code))).toEqual([]);
});
