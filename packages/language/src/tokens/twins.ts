import { kindNames, kinds, type PropertyDefinition } from '@rencana/model';

/** Every Indonesian word that parses in place of a keyword or closed word, with the canonical words that it may stand for. */
export const twins: ReadonlyMap<string, readonly string[]> = collectTwins();

function collectTwins(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (word: string, canonical: string): void => {
    const known = found.get(word) ?? [];
    if (!known.includes(canonical) && word !== canonical) found.set(word, [...known, canonical]);
  };
  const addProperties = (properties: readonly PropertyDefinition[]): void => {
    for (const property of properties) {
      for (const word of property.texts.twins) add(word, property.keyword);
      for (const [canonical, text] of Object.entries(property.words ?? {}))
        for (const word of text.twins) add(word, canonical);
      if (property.block) addProperties(property.block.properties);
    }
  };
  for (const name of kindNames) {
    for (const word of kinds[name].texts.twins) add(word, name);
    addProperties(kinds[name].properties);
  }
  add('perluas', 'extend');
  return found;
}
