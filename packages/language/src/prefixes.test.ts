import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryTexts } from './library/generated/library-texts.ts';
import { readText } from './read-text.ts';
import { taste } from './testing/taste.ts';

const texts = [taste, ...libraryTexts.map(({ text }) => text)];
const junk = [
  '{',
  '}',
  '"',
  '"""',
  '[[',
  ']]',
  ',',
  '=',
  '..',
  ':',
  ';',
  '\n',
  '\r\n',
  'owner',
  'indicator',
  'risk "x" {',
  'extend',
  '// ',
  '/*',
  '*/',
  '<<<<<<<',
  '%',
  'Rp',
  '.',
  '\\',
  '“',
  '\u0000',
  '2022',
  'in',
  'none',
  '-',
  '/',
  '|',
  '😀',
];

function keys(text: string): string[] {
  return readText(text).fragment.elements.map(({ kind, name, about }) => `${kind} ${name ?? about ?? ''}`);
}

test('every prefix of a plan lowers', () => {
  for (let end = 0; end <= taste.length; end += 3) {
    const { fragment, places } = readText(taste.slice(0, end));
    for (const problem of fragment.problems) expect(places.get(problem.key)).toBeDefined();
  }
});

test('a plan without any one of its lines lowers', () => {
  for (const text of texts) {
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 4) {
      const { fragment, places } = readText(lines.toSpliced(at, 1).join('\n'));
      expect(fragment.problems.filter(({ key }) => !places.has(key))).toEqual([]);
    }
  }
});

test('random damage never throws and costs at most its own element and the next', () => {
  const damage = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(100_000),
    junk: fc.constantFrom(...junk),
    removed: fc.nat(8),
  });
  fc.assert(
    fc.property(damage, ({ text, at, junk: written, removed }) => {
      const from = at % text.length;
      const damaged = text.slice(0, from) + (removed ? '' : written) + text.slice(from + removed);
      const left = keys(damaged);
      const lost = keys(text).filter((key) => {
        const found = left.indexOf(key);
        if (found < 0) return true;
        left.splice(found, 1);
        return false;
      });
      // A comment that is opened and not closed takes all up to the next one that is; so does a comment sign removed.
      if (/\/\*|\*\//.test(damaged) && (written === '/*' || removed)) return;
      expect(lost.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 600) },
  );
});

test('any text at all lowers', () => {
  const word = fc.constantFrom(
    ...junk,
    'sopd',
    'a',
    '"A"',
    'target',
    '2021 = 2',
    'document',
    'table',
    'where',
    'not',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      readText(words.join(' '));
      readText(words.join(''));
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 400) },
  );
});
