import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { libraryTexts } from './generated/library-texts.ts';

const elementsOf = (library: string, kind: string) =>
  readText(libraryTexts.find(({ name }) => name === library)?.text ?? '').fragment.elements.filter(
    (element) => element.kind === kind,
  );

const hasEnglish = (element: { readonly properties: readonly { readonly keyword: string }[] }): boolean =>
  element.properties.some(({ keyword }) => keyword === 'english');

describe.each(libraryTexts)('the library $name', ({ name, text }) => {
  test('reads without problems and declares itself', () => {
    const { fragment } = readText(text);
    expect(fragment.problems).toEqual([]);
    expect(JSON.stringify(fragment)).not.toContain('"malformed"');
    expect(fragment.elements[0]).toMatchObject({ kind: 'library', name });
  });
});

test('kominfo-2021 has six dimensions of three sub-dimensions each, all with an English title', () => {
  const dimensions = elementsOf('kominfo-2021', 'dimension');
  const subdimensions = elementsOf('kominfo-2021', 'subdimension');
  expect(dimensions.map(({ name }) => name)).toEqual([
    'governance',
    'branding',
    'economy',
    'living',
    'society',
    'environment',
  ]);
  for (const { name } of dimensions)
    expect(subdimensions.filter((subdimension) => JSON.stringify(subdimension.in).includes(`"${name}"`))).toHaveLength(
      3,
    );
  expect([...dimensions, ...subdimensions].every(hasEnglish)).toBe(true);
});

test('ikci names the dimensions of the other framework', () => {
  expect(elementsOf('ikci', 'dimension').map(({ name }) => name)).toEqual([
    'environment',
    'mobility',
    'government',
    'economy',
    'people',
    'living',
  ]);
});

test('penilaian-2022 weighs five components, together a hundred', () => {
  const [evaluation] = elementsOf('penilaian-2022', 'evaluation');
  const weights = [...JSON.stringify(evaluation).matchAll(/"keyword":"weight".*?"number":"(\d+)"/g)].map(([, weight]) =>
    Number(weight),
  );
  expect(weights).toEqual([10, 20, 30, 20, 20]);
  expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
});

test('each edition of programme codes is one regulation of its year, which a plan that uses it can cite', () => {
  const editions = libraryTexts.filter(({ name }) => name.startsWith('nomenklatur-'));
  expect(editions.map(({ name }) => name.slice(-4))).toEqual(['2019', '2020', '2021', '2023', '2024', '2025']);
  for (const { name } of editions) {
    const regulations = elementsOf(name, 'regulation');
    expect(regulations.map((regulation) => regulation.name)).toEqual([`edisi-${name.slice(-4)}`]);
    expect(JSON.stringify(regulations)).toContain(`Tahun ${name.slice(-4)}`);
  }
});
