import type { FragmentBlock, FragmentElement, FragmentProperty } from '../fragment.ts';
import { kinds } from '../generated/kinds.ts';
import {
  type BlockPiece,
  findDimensionsPiece,
  findTitlePiece,
  mergeBlocks,
  titlePieces,
} from '../join/merge-blocks.ts';
import { mergeProperties, type Said } from '../join/merged-property.ts';
import { findProperty } from '../join/property-table.ts';
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
  const properties = [...mergeProperties(contributions)].flatMap(([keyword, said]) =>
    findProperty(first.element.kind, keyword)?.block
      ? mergedBlocks(keyword, said)
      : said.map(({ property }) => property),
  );
  return inOrder({ ...first.element, ...(title && { title }), ...(note !== undefined && { note }), properties });
}

/** Blocks that go on with each other are written as one; what is malformed has no canonical form and stays as it is. */
function mergedBlocks(keyword: string, said: readonly Said[]): readonly FragmentProperty[] {
  const malformed = said.flatMap(({ property }) => (property.value.shape === 'block' ? [] : [property]));
  const blocks = mergeBlocks(said).map((pieces) => ({ keyword, value: mergePieces(pieces) }));
  return [...blocks, ...malformed];
}

function mergePieces(pieces: readonly BlockPiece[]): FragmentBlock {
  const [first] = pieces as readonly [BlockPiece];
  if (pieces.length === 1) return first.block;
  const name = pieces.find(({ block }) => block.name !== undefined)?.block.name;
  const title = findTitlePiece(titlePieces(pieces))?.block.title;
  return {
    shape: 'block',
    ...(name !== undefined && { name }),
    ...(title && { title }),
    in: findDimensionsPiece(pieces)?.block.in ?? [],
    properties: pieces.flatMap(({ properties }) => properties),
  };
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
