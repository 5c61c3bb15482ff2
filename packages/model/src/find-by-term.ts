import type { Texts } from './kind-definition.ts';

/**
 * What a planner calls by a word: that of which it is an Indonesian twin or a term to look for (`lokasi` is `place`), in
 * any capitals, with or without blanks and hyphens. The first one wins.
 */
export function findByTerm<T extends { readonly texts: Texts }>(
  word: string,
  definitions: readonly T[],
): T | undefined {
  const wanted = squeezeTerm(word);
  return definitions.find(({ texts }) => [...texts.twins, ...texts.terms].some((term) => squeezeTerm(term) === wanted));
}

/** As one word in small letters: nobody who looks for a keyword knows whether it has a blank or a hyphen. */
export function squeezeTerm(term: string): string {
  return term.toLowerCase().replace(/[ -]/g, '');
}
