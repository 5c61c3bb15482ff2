import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

function proseOf(written: string): unknown {
  const [property] = readText(`fact a "A" {\n  source ${written}\n}\n`).fragment.elements[0]?.properties ?? [];
  return property?.value.shape === 'prose' ? property.value.prose : property;
}

test.each([
  ['"A"', ['A']],
  ['""', []],
  ['"A [[x]] b"', ['A ', { path: 'x' }, ' b']],
  ['"[[x.2022-07]][[y]]"', [{ path: 'x.2022-07' }, { path: 'y' }]],
  ['"[[ x ]]"', [{ path: 'x' }]],
  ['"a \\"b\\" \\[[c \\\\ \\*"', ['a "b" [[c \\ \\*']],
  ['"[tautan](http://a.b) // bukan catatan"', ['[tautan](http://a.b) // bukan catatan']],
  ['"Jum\u2019at “baik”"', ['Jum\u2019at “baik”']],
  ['"""A "b" [[x]] c"""', ['A "b" ', { path: 'x' }, ' c']],
  ['"""\n    satu\n      dua\n\n    tiga\n  """', ['satu\n  dua\n\ntiga']],
  [
    '"""\n    [[x]] satu\n    dua [[y]]\n    [[z]]\n  """',
    [{ path: 'x' }, ' satu\ndua ', { path: 'y' }, '\n', { path: 'z' }],
  ],
  ['"""satu\n    dua\n      tiga"""', ['satu\ndua\n  tiga']],
  ['"""\r\n    satu  \r\n    dua\r\n  """', ['satu\ndua']],
  ['"""\nprogram kerja "Smart" }\n}\n"""', ['program kerja "Smart" }\n}']],
])('%j reads as %j', (written, prose) => expect(proseOf(written)).toEqual(prose));

test.each([
  ['"A', 'unclosed-quote', '"A"', ['A']],
  ['"A”', 'unclosed-quote', '"A"', ['A”']],
  ['“A [[x]]”', 'curly-quote', '"A [[x]]"', ['A ', { path: 'x' }]],
  ['„A“', 'curly-quote', '"A"', ['A']],
  ["'A'", 'curly-quote', '"A"', ['A']],
  ['"A [[x b"', 'unclosed-mention', undefined, ['A ', { path: 'x' }, ' b']],
  ['"A [[x]] b', 'unclosed-quote', '"A [[x]] b"', ['A ', { path: 'x' }, ' b']],
  ['"A [["', 'unclosed-mention', undefined, ['A ']],
  ['"""A', 'unclosed-quote', undefined, ['A']],
])('%j is damaged: %s', (written, problem, repair, prose) => {
  const found = proseOf(written);
  expect(found).toMatchObject({ kind: 'malformed', problem });
  if (repair) expect(found).toMatchObject({ repair });
  if (prose) expect(found).toMatchObject({ prose });
});

test('a quote that is not closed at the top costs nothing but its line', () => {
  const { fragment } = readText('sopd a "A\nsopd b "B"\n');
  expect(fragment.elements.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a long quote that is not closed at the top ends before the next element', () => {
  const { fragment } = readText('sopd a """A\nlagi\n\nsopd b "B" {\n  duty """\n    panjang\n  """\n}\n');
  expect(fragment.elements.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(fragment.problems).toEqual([]);
});
