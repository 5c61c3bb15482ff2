import { kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { createRencanaServices } from './services.ts';
import { declarationKeywords } from './tokens/declaration-keywords.ts';
import { twins } from './tokens/twins.ts';

const { Rencana } = createRencanaServices(EmptyFileSystem);
const owners: { name: string; properties: readonly PropertyDefinition[] }[] = [];
const collect = (name: string, properties: readonly PropertyDefinition[]): void => {
  owners.push({ name, properties });
  for (const { block, keyword } of properties) if (block) collect(`${name}.${keyword}`, block.properties);
};
for (const name of kindNames) collect(name, kinds[name].properties);
const properties = owners.flatMap((owner) => owner.properties);
const grammarWords = new Set(
  AstUtils.streamAllContents(Rencana.Grammar)
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value)
    .toArray(),
);

test('no word opens both a declaration and a property', () => {
  expect(properties.filter(({ keyword }) => declarationKeywords.has(keyword))).toEqual([]);
});

test('within one element a keyword opens one property only', () => {
  for (const owner of owners) {
    const keywords = owner.properties.map(({ keyword }) => keyword);
    expect(new Set(keywords).size, owner.name).toBe(keywords.length);
  }
});

test('a keyword alone tells the shape of its property', () => {
  const shapes = new Map<string, Set<string>>();
  for (const { keyword, shape } of properties) shapes.set(keyword, (shapes.get(keyword) ?? new Set()).add(shape));
  expect([...shapes].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('every Indonesian word stands for words of the grammar', () => {
  for (const [word, canonical] of twins) {
    for (const each of canonical) expect(grammarWords.has(each), `${word} for ${each}`).toBe(true);
  }
});

test('an Indonesian word opens a declaration or a property, never both', () => {
  const propertyWords = new Set(properties.map(({ keyword }) => keyword));
  for (const [word, canonical] of twins) {
    const declares = canonical.filter((each) => Object.hasOwn(kinds, each) || each === 'extend');
    const isBoth = declares.length > 0 && canonical.some((each) => propertyWords.has(each));
    expect(declares.length > 1 || isBoth, word).toBe(false);
  }
});

test('within one element an Indonesian word stands for one property, and for one of its closed words', () => {
  for (const [word, canonical] of twins) {
    for (const owner of owners) {
      const hits = owner.properties.filter(({ keyword }) => keyword === word || canonical.includes(keyword));
      expect(hits.length, `${word} in ${owner.name}`).toBeLessThan(2);
      for (const { words = {}, keyword } of owner.properties) {
        const closed = Object.keys(words).filter((each) => each === word || canonical.includes(each));
        expect(closed.length, `${word} in ${owner.name} ${keyword}`).toBeLessThan(2);
      }
    }
  }
});
