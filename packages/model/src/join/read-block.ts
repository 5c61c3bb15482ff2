import type { BlockDefinition, PropertyDefinition } from '../kind-definition.ts';
import { proseText, readableProse } from '../values/prose-text.ts';
import { dimensionKinds } from './header-kinds.ts';
import { type BlockPiece, findDimensionsPiece, findTitlePiece, titlePieces } from './merge-blocks.ts';
import { findRivals, mergeSayings, pathOf, type Said } from './merged-property.ts';
import { typedProperties } from './property-table.ts';
import { noteTitle } from './read-prose.ts';
import { type ReadContext, readReference } from './read-reference.ts';
import { readValue } from './read-value.ts';
import type { Source } from './source.ts';

/** Where and for whom the names of each piece are read. */
export type ContextOf = (scope: Source) => ReadContext;

/**
 * A block with its typed properties, of all that is said of it. A single property that one source says twice is noted;
 * of two sources the nearest wins.
 */
export function readBlock(
  contextOf: ContextOf,
  pieces: readonly BlockPiece[],
  definition: BlockDefinition,
  path: string,
): Readonly<Record<string, unknown>> {
  const typed: Record<string, unknown> = {};
  const name = pieces.find(({ block }) => block.name !== undefined)?.block.name;
  if (name !== undefined) typed.name = name;
  const title = readTitle(contextOf, pieces, path);
  if (title !== undefined) typed.title = title;
  const placed = findDimensionsPiece(pieces);
  typed.in = (placed?.block.in ?? []).map((dimension, index) =>
    readReference(contextOf((placed as BlockPiece).by.source), dimension, dimensionKinds, `${path}/in#${index}`),
  );
  const merged = mergeSayings(pieces);
  for (const { definition: property, key, isArray } of typedProperties(definition.properties)) {
    const said = merged.get(property.keyword);
    const value = said && readInner(contextOf, said, property, path);
    if (value !== undefined) typed[key] = value;
    else if (isArray) typed[key] = [];
  }
  return typed;
}

function readInner(contextOf: ContextOf, said: readonly Said[], definition: PropertyDefinition, path: string): unknown {
  const innerPath = (index: number): string => `${path}/${pathOf(definition.keyword, index)}`;
  const values = said.map(({ property, by, index }) =>
    readValue(contextOf(by.source), property.value, definition, innerPath(index)),
  );
  if (definition.repeatable) return values.filter((value) => value !== undefined);
  const rivals = findRivals(said);
  const winner = rivals[0] as Said;
  if (rivals.length > 1 && winner.by.source.tier === 'own') {
    const { element, notes } = contextOf(winner.by.source);
    notes.repeated.push({ element, keyword: definition.keyword, paths: rivals.map(({ index }) => innerPath(index)) });
  }
  return values[winner.index];
}

/** The title that stands as plain text; the mentions of all are noted. */
function readTitle(contextOf: ContextOf, pieces: readonly BlockPiece[], path: string): string | undefined {
  const titled = titlePieces(pieces);
  for (const [index, { by, block }] of titled.entries())
    if (block.title) noteTitle(contextOf(by.source), block.title, `${path}/${pathOf('title', index)}`);
  const prose = findTitlePiece(titled)?.block.title;
  const readable = prose && readableProse(prose);
  return readable && proseText(readable);
}
