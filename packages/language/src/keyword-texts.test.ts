import { type KindDefinition, kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** Every property of a kind with the text that opens and closes what it stands in. */
function propertiesOf(kind: KindDefinition): { path: string; property: PropertyDefinition; source: string }[] {
  const header = kind.about.length > 0 ? `${kind.keyword} contoh` : `${kind.keyword} contoh "Contoh"`;
  const walk = (properties: readonly PropertyDefinition[], path: string, open: string, close: string) =>
    properties.flatMap(
      (property): ReturnType<typeof propertiesOf> => [
        { path: `${path} ${property.keyword}`, property, source: `${open}\n${property.texts.example}\n${close}` },
        ...walk(
          property.block?.properties ?? [],
          `${path} ${property.keyword}`,
          `${open}\n${property.keyword} {`,
          `}\n${close}`,
        ),
      ],
    );
  return walk(kind.properties, kind.keyword, `${header} {`, '}');
}

function expectComplete(texts: KindDefinition['texts']): void {
  expect(texts.id).toMatch(/\.$/);
  expect(texts.en).toMatch(/\.$/);
  expect(texts.terms.length).toBeGreaterThan(0);
  expect(JSON.stringify(texts)).not.toContain('…');
}

function expectReadable(source: string): void {
  const { fragment } = readText(source);
  expect(fragment.problems).toEqual([]);
  expect(JSON.stringify(fragment)).not.toContain('"malformed"');
}

describe.each(kindNames)('the keyword %s', (name) => {
  const kind = kinds[name];

  test('says in both languages what it is for', () => {
    expectComplete(kind.texts);
    for (const { property } of propertiesOf(kind)) expectComplete(property.texts);
  });

  test('shows examples that the language reads', () => {
    expectReadable(kind.texts.example ?? '');
    for (const { source } of propertiesOf(kind)) expectReadable(source);
  });
});
