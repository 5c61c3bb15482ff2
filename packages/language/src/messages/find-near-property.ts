import { type PropertyDefinition, squeezeTerm } from '@rencana/model';
import { findNearWord } from './near-word.ts';

/**
 * The property that was probably meant, by its keyword or by an Indonesian word with which a planner looks for it:
 * `ownr` and `pemilk` are `owner`, and so is `penanggung` of “penanggung jawab”. A keyword that is near goes before a
 * word.
 */
export function findNearProperty(word: string, properties: readonly PropertyDefinition[]): string | undefined {
  const keyword = findNearWord(
    word,
    properties.map((property) => property.keyword),
  );
  if (keyword !== undefined) return keyword;
  const byTerm = new Map<string, string>();
  for (const { keyword: own, texts } of properties)
    for (const term of [...texts.twins, ...texts.terms])
      if (/^[\w -]{4,}$/.test(term) && !byTerm.has(squeezeTerm(term))) byTerm.set(squeezeTerm(term), own);
  const lower = squeezeTerm(word);
  return byTerm.get(lower) ?? byTerm.get(findNearWord(lower, [...byTerm.keys()]) ?? '');
}
