import type { FragmentBlock, FragmentProperty } from '../fragment.ts';
import { proseText, readableProse } from '../values/prose-text.ts';
import { findRivals, type Said } from './merged-property.ts';

/** One piece of a block: what a declaration or an extension says of it. */
export interface BlockPiece extends Said {
  readonly block: FragmentBlock;
  /** What it says, as `mergeProperties` takes it. */
  readonly properties: readonly FragmentProperty[];
}

/**
 * The blocks that a repeatable keyword gives, in the order of their first piece. An extension goes on with the block of
 * the same name, or of the same title where one of the two has no name; what has neither is always a block of its own.
 */
export function mergeBlocks(said: readonly Said[]): readonly (readonly BlockPiece[])[] {
  const blocks: BlockPiece[][] = [];
  for (const piece of said.flatMap(toPiece)) {
    const known = piece.by.element.extends ? blocks.find((block) => goesOn(block, piece)) : undefined;
    if (known) known.push(piece);
    else blocks.push([piece]);
  }
  return blocks;
}

/** What is malformed is no block, and takes no place among them. */
function toPiece(said: Said): readonly BlockPiece[] {
  const { value } = said.property;
  return value.shape === 'block' ? [{ ...said, block: value, properties: value.properties }] : [];
}

/** Two blocks that one file says under one name stay two: there is no telling which of them is meant. */
function goesOn(block: readonly BlockPiece[], piece: BlockPiece): boolean {
  return block.every(({ by }) => by !== piece.by) && block.some((known) => isSameBlock(known.block, piece.block));
}

function isSameBlock(first: FragmentBlock, second: FragmentBlock): boolean {
  if (first.name !== undefined && second.name !== undefined) return first.name === second.name;
  const title = titleOf(first);
  return title !== undefined && title === titleOf(second);
}

function titleOf({ title }: FragmentBlock): string | undefined {
  const prose = title && readableProse(title);
  return prose && proseText(prose);
}

/** The piece whose title stands: as with elements an extension renames, and the nearest source wins. */
export function findTitlePiece(titled: readonly BlockPiece[]): BlockPiece | undefined {
  return findRivals(titled.filter(({ by }) => by.element.extends))[0] ?? titled[0];
}

/** The pieces that say a title, the first first. */
export function titlePieces(pieces: readonly BlockPiece[]): readonly BlockPiece[] {
  return pieces.filter(({ block }) => block.title !== undefined);
}

/** The piece whose dimensions stand. */
export function findDimensionsPiece(pieces: readonly BlockPiece[]): BlockPiece | undefined {
  return findRivals(pieces.filter(({ block }) => block.in.length > 0))[0];
}
