import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { parseText } from '../parser/parse-text.ts';
import { readText } from '../read-text.ts';
import { createRencanaServices } from '../services.ts';
import { measureCpu } from '../testing/measure-cpu.ts';
import { softSuffix } from './token.ts';
import { twins } from './twins.ts';

const { Rencana } = createRencanaServices(EmptyFileSystem);
const names = Object.keys(Rencana.parser.Lexer.definition)
  .filter((name) => name.endsWith(softSuffix))
  .map((name) => name.slice(0, -softSuffix.length));

test('keeps its index by first character', () => {
  const { chevrotainLexer } = Rencana.parser.Lexer as unknown as {
    chevrotainLexer: { canModeBeOptimized: Record<string, boolean> };
  };
  expect(Object.values(chevrotainLexer.canModeBeOptimized)).toEqual([true]);
});

test('knows every keyword and every Indonesian word', () => {
  expect(names.length).toBeGreaterThan(300);
  for (const word of twins.keys()) expect(names).toContain(word);
});

test.each(names)('%s can be a name everywhere', (word) => {
  const text = `sopd ${word} "X" in ${word}.${word} {
  successor ${word}
  kind dinas
}
quickwin q "Q" {
  supports ${word}, ${word}.${word},
    ${word},
    ${word}
  owner ${word}
  problem "[[${word}.${word}]] dan [[${word}]]"
  risk ${word} "R" { mitigation "m"  likelihood low }
  budget ${word} 2023 = Rp 1 juta
}
indicator i "I" {
  target 2023 = ${word}  2024 = ${word}
  owner ${word} }
extend sopd ${word} { short "S" }
progress ${word} { date 2025  reached ${word} }
document d "D" { report ${word}  table "T" { rows ${word} where ${word} = ${word} or ${word} and ${word}.2025 > 4 columns ${word}, ${word}.2025,
  ${word}
  sort ${word} } }
`;
  const { fragment } = readText(text);
  expect(fragment.problems).toEqual([]);
  expect(fragment.elements.map((element) => element.properties.length)).toEqual([2, 5, 2, 1, 2, 2]);
  expect(JSON.stringify(fragment)).not.toContain('malformed');
});

test.each(['none', 'in'])('%s is reserved', (word) => {
  expect(readText(`sopd ${word} "X"\n`).fragment.problems).not.toEqual([]);
});

test.each([
  'pemilikan',
  'program-baru',
  'programmer',
  'indikator-2',
  'naik-kelas',
  'turunan',
  'dasar-hukum-2',
  'dasar',
  'tahapan',
  'none-such',
  'nonesuch',
  'in-house',
  'ownership',
  'Rpx',
])('%s is one name, though it starts with a keyword', (name) => {
  const { fragment } = readText(`sopd ${name} "X" { successor ${name} }\nfund ${name}-x\n`);
  expect(fragment.problems).toEqual([]);
  expect(fragment.elements[0]?.name).toBe(name);
});

describe('an Indonesian word', () => {
  const english = 'indicator a "A" in governance {\n  direction up\n  owner target\n  level outcome\n}\n';
  const indonesian = 'indikator a "A" in governance {\n  arah naik\n  pemilik target\n  tingkat hasil\n}\n';

  test('reads as its canonical word, with a hint', () => {
    const { fragment, places } = readText(indonesian);
    expect(fragment.elements).toEqual(readText(english).fragment.elements);
    expect(
      fragment.problems.map(({ code, repair, key }) => [code, repair, indonesian.slice(...(places.get(key) ?? []))]),
    ).toEqual([
      ['indonesian-keyword', 'indicator', 'indikator'],
      ['indonesian-keyword', 'direction', 'arah'],
      ['indonesian-keyword', 'up', 'naik'],
      ['indonesian-keyword', 'owner', 'pemilik'],
      ['indonesian-keyword', 'level', 'tingkat'],
      ['indonesian-keyword', 'outcome', 'hasil'],
    ]);
  });

  test('means what its place makes it mean', () => {
    const { fragment } = readText(
      'program p "P" { pemilik a }\nkegiatan k "K" { tempat "T" }\nquickwin q "Q" { innovation program }\nindikator i "I" { tier kegiatan }\nbukti b "B"\nprogress i { dibuktikan-oleh b  catatan "c" }\nskala s "S" { tingkat a "A" { nilai 1 } }\n',
    );
    expect(fragment.elements.map(({ kind }) => kind)).toEqual([
      'programme',
      'action',
      'quickwin',
      'indicator',
      'evidence',
      'progress',
      'scale',
    ]);
    expect(fragment.elements.slice(0, 6).flatMap(({ properties }) => properties.map(({ keyword }) => keyword))).toEqual(
      ['owner', 'place', 'innovation', 'tier', 'proven-by', 'note'],
    );
  });
});

test('reads 10 000 lines in about a second at most', () => {
  const block =
    'sopd s "S" {\n  short "S"\n  duty "Tugas [[ikm.target.2023]]"\n}\nindicator i "I" in governance.bureaucracy {\n  kind index\n  target 2023 = 2,6  2024 = 3\n  owner s\n  aligns a, b, c\n}\n';
  const text = block.repeat(1000);
  parseText(text);
  expect(measureCpu(() => readText(text))).toBeLessThan(1500);
});
