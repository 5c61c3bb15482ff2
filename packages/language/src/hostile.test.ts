import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { measureCpu } from './testing/measure-cpu.ts';

const many = 10_000;
const hostile: [title: string, text: string, problems: number | undefined][] = [
  ['nothing', '', 0],
  ['a byte order mark', '\ufeffsopd a "A"\n', 0],
  ['a NUL byte', '\u0000', 1],
  ['five million NUL bytes', '\u0000'.repeat(5_000_000), 1],
  ['five million letters on one line', 'a'.repeat(5_000_000), 1],
  ['five million characters of words on one line', 'kata '.repeat(1_000_000), 1],
  ['five million digits on one line', '1'.repeat(5_000_000), 1],
  ['five million quotes on one line', '"'.repeat(5_000_001), undefined],
  ['five million characters in one text', `sopd a "${'x'.repeat(5_000_000)}"`, 0],
  ['five million characters in one long text', `sopd a """${'x\n'.repeat(2_500_000)}"""`, 0],
  ['a long text of five million characters that is not closed', `sopd a """${'x\n'.repeat(2_500_000)}`, 0],
  ['ten thousand opening braces', '{'.repeat(many), 1],
  ['ten thousand opening braces in an element', `sopd a "A" { ${'{'.repeat(many)}`, undefined],
  ['ten thousand closing braces', '}'.repeat(many), 1],
  ['ten thousand nested blocks', 'sopd a { '.repeat(many), undefined],
  ['ten thousand nested unknown blocks', `sopd a {\n${'x {\n'.repeat(many)}`, undefined],
  ['ten thousand mistakes at the top', 'salah\nsopd a\n'.repeat(many), many],
  ['ten thousand unknown properties', `sopd a {\n${'salah "x"\n  short "s"\n'.repeat(many)}}`, many],
  ['ten thousand broken entries', `fact a {\n  value${' 2021 = 1 2022'.repeat(many)}\n}`, 1],
  ['ten thousand comments', `${'// x\nsopd a\n'.repeat(many)}`, 0],
  ['ten thousand mentions', `fact a { source "${'[[a.b]] '.repeat(many)}" }`, 0],
  ['ten thousand mentions that are not closed', `fact a { source "${'[[a '.repeat(many)}" }`, 0],
  ['ten thousand stray brackets', `fact a { source ${'[[ ]] '.repeat(many)} }`, undefined],
  ['ten thousand long quotes', '"""\n}\n'.repeat(many), undefined],
  ['a quote at the top that is not closed', '"sopd a "A"\nsopd b "B"\n', 1],
  ['ten thousand conflict markers', '<<<<<<< a\n'.repeat(many), 1],
  ['lone surrogates', '\ud800 sopd a "A\udc00"', 1],
  ['a file of a word processor', `PK\u0003\u0004${'\u0014\u0000\u0006\u0000\u0008\ufffd!'.repeat(many)}`, undefined],
];

describe.each(hostile)('%s', (_, text, problems) => {
  test('is read in time, without a throw', () => {
    let read = readText('');
    expect(
      measureCpu(() => {
        read = readText(text);
      }),
    ).toBeLessThan(10_000);
    const { fragment, places } = read;
    if (problems !== undefined) expect(fragment.problems.length).toBe(problems);
    for (const problem of fragment.problems) expect(places.get(problem.key)).toBeDefined();
  });
});
