import type { FragmentElement } from '../fragment.ts';
import { kinds } from '../generated/kinds.ts';
import { findWinningTitle, titlesOf } from '../join/read-element.ts';
import type { Contribution } from '../join/source.ts';
import type { Plan } from '../plan.ts';
import { compareText } from '../values/compare-text.ts';

/**
 * What a plan itself says, in canonical form: each of its elements once, with what its own files add to it, and then
 * what it adds to elements of libraries and of other plans. Properties are in the order of the table of kinds. Written
 * and read again, they join to the same plan; of equal names only the first is given.
 */
export function planElements({ joined }: Plan): readonly FragmentElement[] {
  const { own, contributions } = joined;
  const ids = new Set(own.declarations.map(({ id }) => id));
  const declared = [...ids].map((id) => mergeOwn(contributions.get(id) ?? []));
  const added = [...contributions].flatMap(([id, said]) =>
    ids.has(id) ? [] : said.filter(({ source, element }) => source === own && element.extends),
  );
  // In the order of files and places, as the source was read.
  const ranks = new Map(own.extensions.map(({ file, element }, index) => [`${file} ${element.id}`, index]));
  const rankOf = ({ file, element }: Contribution): number => ranks.get(`${file} ${element.id}`) ?? 0;
  const extensions = added
    .sort((first, second) => rankOf(first) - rankOf(second))
    .map(({ element }) => inOrder(element));
  return [...declared, ...extensions];
}

function mergeOwn(contributions: readonly Contribution[]): FragmentElement {
  const [first] = contributions as readonly [Contribution];
  const title = findWinningTitle(titlesOf(contributions))?.by.element.title;
  const note = contributions.find(({ element }) => element.note !== undefined)?.element.note;
  const properties = contributions.flatMap(({ element }) => element.properties);
  return inOrder({ ...first.element, ...(title && { title }), ...(note !== undefined && { note }), properties });
}

/** Equal keywords keep their order among each other. */
function inOrder(element: FragmentElement): FragmentElement {
  const keywords = kinds[element.kind].properties.map(({ keyword }) => keyword);
  const rank = (keyword: string): number => keywords.indexOf(keyword);
  const properties = element.properties.toSorted(
    (first, second) => rank(first.keyword) - rank(second.keyword) || compareText(first.keyword, second.keyword),
  );
  return { ...element, properties };
}
