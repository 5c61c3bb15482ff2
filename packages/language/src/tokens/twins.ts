import { kindNames, kinds, type PropertyDefinition } from '@rencana/model';

/**
 * Indonesian words for closed words and for `extend`; those of keywords stand beside their grammar rules
 * (`texts.twins` of the kinds table).
 */
const closedWordTwins: readonly (readonly [word: string, canonical: string])[] = [
  ['naik', 'up'],
  ['turun', 'down'],
  ['tetap', 'maintain'],
  ['kegiatan', 'activity'],
  ['hasil', 'outcome'],
  ['keluaran', 'output'],
  ['dampak', 'impact'],
  ['tahunan', 'yearly'],
  ['triwulanan', 'quarterly'],
  ['bulanan', 'monthly'],
  ['tinggi', 'high'],
  ['sedang', 'medium'],
  ['rendah', 'low'],
  ['dewan', 'council'],
  ['tim', 'team'],
  ['perluas', 'extend'],
];

/** Every Indonesian word that parses in place of a keyword, with the canonical words that it may stand for. */
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
      if (property.block) addProperties(property.block.properties);
    }
  };
  for (const name of kindNames) {
    for (const word of kinds[name].texts.twins) add(word, name);
    addProperties(kinds[name].properties);
  }
  for (const [word, canonical] of closedWordTwins) add(word, canonical);
  return found;
}
