import { type ClosedWord, closedWords, kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { formatText } from './format/format-text.ts';
import { readText } from './read-text.ts';

/** Words that are Indonesian themselves, so that no other stands for them. */
const indonesian = new Set(
  'plt plh pj program media biro bagian inspektorat dinas cabang-dinas bidang badan kantor puskesmas kelurahan lainnya'.split(
    ' ',
  ),
);

/** Each closed property of the language once in an element, where `word` stands as its value. */
interface ClosedProperty {
  readonly path: string;
  readonly words: Readonly<Record<string, ClosedWord>>;
  readonly write: (word: string) => string;
}

const found: ClosedProperty[] = kindNames.flatMap((kind) => {
  const { about } = kinds[kind];
  const wrap = (line: string): string => `${kind} ${about.length > 0 ? 'x' : 'x "X"'} {\n  ${line}\n}\n`;
  const visit = (properties: readonly PropertyDefinition[], path: string, around: (line: string) => string) =>
    properties.flatMap((property): ClosedProperty[] => {
      const { keyword, block, words } = property;
      const at = `${path}.${keyword}`;
      const own = words ? [{ path: at, words, write: (word: string) => around(`${keyword} ${word}`) }] : [];
      return [...own, ...(block ? visit(block.properties, at, (line) => around(`${keyword} { ${line} }`)) : [])];
    });
  return visit(kinds[kind].properties, kind, wrap);
});

const spell = (text: string): string => text.toLowerCase().replace(/ /g, '-').replace(/\.$/, '');

describe('a closed word', () => {
  test('is found in every list of the language', () => {
    const lists = new Set(found.map(({ words }) => JSON.stringify(words)));
    expect(lists).toEqual(new Set(Object.values(closedWords).map((list) => JSON.stringify(list))));
  });

  test('has an Indonesian word that parses in its place, or is Indonesian itself', () => {
    const without = found.flatMap(({ path, words }) =>
      Object.entries(words).flatMap(([word, { twins }]) =>
        twins.length > 0 || indonesian.has(word) || word === 'smart-city' ? [] : [`${path} ${word}`],
      ),
    );
    expect(without).toEqual([]);
  });

  test('has no other word in its list that is called the same', () => {
    for (const { path, words } of found) {
      const said = Object.entries(words).flatMap(([word, { id, twins }]) => [...new Set([word, spell(id), ...twins])]);
      expect(new Set(said).size, path).toBe(said.length);
    }
  });

  test.each(found)(
    '$path reads its Indonesian words, with a hint, and the formatter writes the canonical one',
    ({ words, write }) => {
      for (const [word, { twins }] of Object.entries(words)) {
        const canonical = write(word);
        for (const twin of twins) {
          const { fragment } = readText(write(twin));
          expect(fragment.elements, twin).toEqual(readText(canonical).fragment.elements);
          expect(fragment.problems.map(({ code, repair }) => [code, repair])).toEqual([['indonesian-keyword', word]]);
          expect(formatText(write(twin))).toBe(formatText(canonical));
        }
      }
    },
  );

  test.each(found)('$path is told in Indonesian too where a word is not known', ({ path, words, write }) => {
    const { fragment } = readText(write('qqqq'));
    const [problem, ...more] = fragment.problems;
    expect(more).toEqual([]);
    expect(problem?.message.id).toContain('“qqqq” tidak dikenal.');
    for (const [word, { id }] of Object.entries(words)) {
      expect(problem?.message.id, path).toContain(word);
      expect(problem?.message.id.toLowerCase().replace(/ /g, '-')).toContain(spell(id));
    }
  });

  test.each([
    ['decree d "D" { member { role Ketua } }', 'role chair'],
    ['decree d "D" { member { role Penanggung jawab } }', 'role responsible'],
    ['decree d "D" { member { role Tenaga Ahli } }', 'role expert'],
    ['decree d "D" { member { role wakil ketua } }', 'role deputy'],
    ['decree d "D" { member { role ketuaa } }', 'role chair'],
    ['progress x { met Ya }', 'met yes'],
    ['progress x { met Tercapai }', 'met yes'],
    ['indicator i "I" { direction Naik }', 'direction up'],
    ['indicator i "I" { direction dalam rentang }', 'direction within'],
    ['quickwin q "Q" { status Perumusan Masalah }', 'status problem'],
    ['sopd s "S" { kind Biro }', 'kind biro'],
    ['sopd s "S" { kind Rumah Sakit Umum Daerah }', 'kind rsud'],
    ['regulation r "R" { level Peraturan Daerah }', 'level regional'],
  ])('is found by what documents print: %s', (text, repair) => {
    const { fragment, places } = readText(text);
    expect(fragment.problems.map((problem) => problem.repair)).toEqual([repair]);
    const [start, end] = places.get(fragment.problems[0]?.key ?? '') ?? [0, 0];
    const mended = text.slice(0, start) + repair + text.slice(end);
    expect(readText(mended).fragment.problems).toEqual([]);
  });
});
