import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import { literal } from './literal.ts';

const strange = fastCheck.constantFrom('"', '\\', '#', '\n', '\r', '\u2028', '\0', '\ud800', '\u202e', ' ', 'a');

test('quotes and backslashes cannot end a literal', () => {
  expect(literal('a "b" \\ #c')).toBe('"a \\"b\\" \\\\ #c"');
  expect(literal('\\')).toBe('"\\\\"');
});

test('line ends become spaces; control characters and turns of direction go', () => {
  expect(literal('a\r\nb\u0000\u202ec')).toBe('"a bc"');
});

test('any text is one closed literal', () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.string({ unit: strange }), (text) => {
      expect(literal(text)).toMatch(/^"(?:[^"\\\n\r]|\\["\\])*"$/);
    }),
    { numRuns: 500 },
  );
});
