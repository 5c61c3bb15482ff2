import { type BlockPiece, findDimensionsPiece, findTitlePiece, titlePieces } from '../join/merge-blocks.ts';
import { findRivals, mergeSayings, pathOf } from '../join/merged-property.ts';
import type { BlockDefinition } from '../kind-definition.ts';
import { splitPath } from './split-path.ts';

/** The piece of a block that says something, and the rest of the path in it. */
export interface FoundPiece {
  readonly piece: BlockPiece;
  readonly rest: string;
}

/**
 * Which piece of a block stands behind the rest of a path (`/weight:value`, `/title`, nothing for the whole): indices
 * count over all pieces, as those of a property count over an element and its extensions.
 */
export function findInBlock(
  pieces: readonly BlockPiece[],
  definition: BlockDefinition,
  rest: string,
): FoundPiece | undefined {
  if (!rest.startsWith('/') || pieces.length === 1) return withRest(findRivals(pieces)[0], rest);
  const inner = splitPath(rest.slice(1));
  if (inner.keyword === 'title') {
    const titled = titlePieces(pieces);
    const piece = inner.index === undefined ? findTitlePiece(titled) : titled[inner.index];
    return withRest(piece, `/title${inner.rest}`);
  }
  if (inner.keyword === 'in') return withRest(findDimensionsPiece(pieces), rest);
  if (inner.keyword === 'name')
    return withRest(
      pieces.find(({ block }) => block.name !== undefined),
      rest,
    );
  const said = mergeSayings(pieces).get(inner.keyword) ?? [];
  const isSingle = definition.properties.find(({ keyword }) => keyword === inner.keyword)?.repeatable === false;
  const asked = inner.index ?? (isSingle ? (findRivals(said)[0]?.index ?? 0) : 0);
  const saying = said[asked];
  const before = said.slice(0, asked).filter(({ piece }) => piece === saying?.piece).length;
  return withRest(saying?.piece, `/${pathOf(inner.keyword, before)}${inner.rest}`);
}

function withRest(piece: BlockPiece | undefined, rest: string): FoundPiece | undefined {
  return piece && { piece, rest };
}
