import { describe, expect, test } from 'vitest';
import { libraryTexts } from '../library/generated/library-texts.ts';
import { readText } from '../read-text.ts';
import { taste } from '../testing/taste.ts';

const texts: [name: string, text: string][] = [
  ['a plan with every shape', taste],
  ...libraryTexts.map(({ name, text }): [string, string] => [name, text]),
];
const { fragment, places } = readText(taste);
const textAt = (key: string): string => taste.slice(...(places.get(key) ?? [0, 0]));

describe.each(texts)('%s', (_, text) => {
  const whole = readText(text);

  test('reads without a problem', () => {
    expect(whole.fragment.problems).toEqual([]);
    expect(JSON.stringify(whole.fragment)).not.toContain('malformed');
  });

  test('is the same fragment with a comment on top', () => {
    const commented = readText(`// komentar\n\n${text}`);
    expect(commented.fragment).toEqual(whole.fragment);
    expect([...commented.places.keys()]).toEqual([...whole.places.keys()]);
    expect([...commented.places]).not.toEqual([...whole.places]);
  });

  test('is the same fragment with a comment on top when it is broken', () => {
    const broken = `${text.replace(/\n {2}owner/, '\n  ownr').replace('{', '')}\n@ }`;
    expect(readText(`/* x */\n${broken}`).fragment).toEqual(readText(broken).fragment);
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(whole.fragment))).toEqual(whole.fragment);
  });

  test('reads the same with Windows line ends', () => {
    expect(readText(text.replaceAll('\n', '\r\n')).fragment).toEqual(whole.fragment);
  });

  test('gives each element wherever it stands', () => {
    for (const element of whole.fragment.elements) {
      const own = text.slice(...(whole.places.get(element.id) ?? [0, 0]));
      const moved = readText(`fund x "X"\n\n${own}\nfund y`).fragment.elements[1];
      const { note: _note, ...rest } = element;
      expect(moved).toEqual({ ...rest, id: rest.id.replace(/#\d+$/, '') });
    }
  });
});

test('names what has no name after what it is about', () => {
  expect(fragment.elements.map(({ id }) => id)).toEqual([
    'kotim',
    'extend:dimension:society',
    'bappelitbangda',
    'izin-usaha',
    'reformasi',
    'layanan-satu-pintu',
    'izin-umkm',
    'tahap-2',
    'sk-pelaksana',
    'progress:spbe@2023-12',
    'progress:spbe@2023-12#1',
    'remark:spbe',
  ]);
});

test.each([
  ['layanan-satu-pintu', /^quickwin layanan-satu-pintu "Layanan[\s\S]*\n\}$/],
  ['layanan-satu-pintu/name', 'layanan-satu-pintu'],
  ['layanan-satu-pintu/title', '"Layanan Publik Satu Pintu"'],
  ['layanan-satu-pintu/in#1', 'economy.transaction'],
  ['layanan-satu-pintu/owner', 'owner           dpmptsp'],
  ['layanan-satu-pintu/owner:keyword', 'owner'],
  ['layanan-satu-pintu/owner:value', 'dpmptsp'],
  ['layanan-satu-pintu/supports#1', 'disdukcapil'],
  ['layanan-satu-pintu/problem@0', 'ikm.baseline.2021'],
  ['layanan-satu-pintu/budget.1', 'budget          csr             2023 = Rp 120 juta'],
  ['layanan-satu-pintu/budget.1:fund', 'csr'],
  ['layanan-satu-pintu/budget.1#0:at', '2023'],
  ['layanan-satu-pintu/budget.1#0:value', 'Rp 120 juta'],
  ['layanan-satu-pintu/output/target#1', '2023 = 17'],
  ['layanan-satu-pintu/nomination.1/decision:value', 'chosen'],
  ['sk-pelaksana/member/in#0', 'governance'],
  ['extend:dimension:society/about', 'society'],
  ['progress:spbe@2023-12/about', 'spbe'],
  ['progress:spbe@2023-12#1/reached:value', '2,8'],
  ['kotim/period:at', '2022'],
  ['kotim/period:until', '2031'],
  ['kotim/allow#0', 'kode-aturan'],
])('the place %s leads back to its text', (key, expected) => {
  if (typeof expected === 'string') expect(textAt(key)).toBe(expected);
  else expect(textAt(key)).toMatch(expected);
});

test('keeps the note of a reviewer without its signs', () => {
  const text =
    '/** Catatan\n * dua baris */\n// biasa\nsopd a "A"\n/* bukan */\nsopd b\n/** jauh */ sopd c\n/**/ sopd d\n';
  expect(readText(text).fragment.elements.map(({ note }) => note)).toEqual([
    'Catatan\ndua baris',
    undefined,
    'jauh',
    undefined,
  ]);
});

test('keeps elements that lack a name, a kind of their own or everything', () => {
  const { fragment: damaged } = readText(
    'indicator\nsopd "S" { short "s" }\nextend\nextend sopd { short "x" }\nprogress { date 2023 }\n',
  );
  expect(damaged.elements.map(({ id }) => id)).toEqual(['indicator:', 'sopd:', 'extend:sopd:', 'progress:@2023']);
});

test('reads the tests of a condition', () => {
  const text =
    'document d "D" { table "T" { rows indicator  where in governance or living and not owner = diskominfo or dpmptsp and budget.2025 >= Rp 100 juta and target } }';
  const [table] = readText(text).fragment.elements[0]?.properties ?? [];
  const where = table?.value.shape === 'block' ? table.value.properties[1]?.value : undefined;
  expect(where).toEqual({
    shape: 'conditions',
    tests: [
      {
        not: false,
        operator: 'in',
        values: [
          { kind: 'grade', name: 'governance' },
          { kind: 'grade', name: 'living' },
        ],
      },
      {
        not: true,
        operator: '=',
        path: 'owner',
        values: [
          { kind: 'grade', name: 'diskominfo' },
          { kind: 'grade', name: 'dpmptsp' },
        ],
      },
      { not: false, operator: '>=', path: 'budget.2025', values: [{ kind: 'money', rupiah: '100000000' }] },
      { not: false, operator: 'has', path: 'target', values: [] },
    ],
  });
});

test('tells a foreign date of a series as a problem and leaves its entry out', () => {
  const text = 'fact a "A" { value 2021 = 1  13/07/2022 = 2  2023-2024 = 3 }';
  const { fragment: read, places: where } = readText(text);
  expect(read.elements[0]?.properties[0]?.value).toMatchObject({ entries: [{ from: '2021', until: '2021' }] });
  const [problem] = read.problems;
  expect(problem?.repair).toBe('2022-07-13');
  expect(text.slice(...(where.get(problem?.key ?? '') ?? []))).toBe('13/07/2022');
});

test('takes a word on a line of its own for a kind that is misspelt, not for a title', () => {
  const { fragment: read } = readText('sopd a\nindikatr\nsopd b Dinas Baru\n');
  expect(read.elements.map(({ id, title }) => [id, title && 'raw' in title && title.raw])).toEqual([
    ['a', undefined],
    ['b', 'Dinas Baru'],
  ]);
  expect(read.problems.map(({ message, repair }) => [message.en, repair])).toEqual([
    ['“indikatr” is not a kind of element. Did you mean “indicator”?', 'indicator'],
  ]);
});
