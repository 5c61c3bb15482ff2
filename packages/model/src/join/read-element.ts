import type { PlanElement } from '../generated/elements.ts';
import { type KindName, kinds } from '../generated/kinds.ts';
import type { PropertyDefinition } from '../kind-definition.ts';
import { proseText, readableProse } from '../values/prose-text.ts';
import { dimensionKinds, parentKinds } from './header-kinds.ts';
import type { Linked } from './linked.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { findRivals, mergeProperties, pathOf, type Said } from './merged-property.ts';
import type { Notes } from './notes.ts';
import { typedProperties } from './property-table.ts';
import { type ContextOf, readBlock } from './read-block.ts';
import { findScale } from './read-grades.ts';
import { noteTitle } from './read-prose.ts';
import { type GradeScale, type ReadContext, readReference } from './read-reference.ts';
import { readValue } from './read-value.ts';
import type { Contribution, Declaration, Source } from './source.ts';

/** The typed element of a declaration and its extensions. */
export function readElement(
  declaration: Declaration,
  notes: Notes,
  linked: Pick<Linked, 'own' | 'available' | 'contributions'>,
): PlanElement {
  const { id, kind } = declaration;
  const contributions = linked.contributions.get(id) ?? [];
  const first = contributions[0] as Contribution;
  let scale: GradeScale | undefined | null = null;
  const contexts = new Map<Source, ReadContext>();
  const contextOf: ContextOf = (scope) => {
    const known = contexts.get(scope);
    if (known) return known;
    const made = {
      element: id,
      scope,
      notes,
      linked,
      scale: () => {
        if (scale === null) scale = findScale(declaration, linked);
        return scale;
      },
    };
    contexts.set(scope, made);
    return made;
  };
  const own = contextOf(first.source);
  const { about, name } = first.element;
  const note = contributions.find(({ element }) => element.note !== undefined)?.element.note;

  const typed: Record<string, unknown> = { id };
  if (name !== undefined) typed.name = name;
  typed.title = titleOf(contributions, contextOf) ?? name ?? id;
  typed.in = first.element.in.map((dimension, index) =>
    readReference(own, dimension, kind === 'subdimension' ? parentKinds : dimensionKinds, `in#${index}`),
  );
  if (note !== undefined) typed.reviewNote = note;
  typed.type = kind;
  if (kinds[kind].about.length > 0)
    typed.about = readReference(own, about ?? '', kinds[kind].about as readonly KindName[], 'about');

  const merged = mergeProperties(contributions);
  for (const { definition, key, isArray } of typedProperties(kinds[kind].properties)) {
    const said = merged.get(definition.keyword);
    const value = said && readSaid(contextOf, said, definition);
    if (value !== undefined) typed[key] = value;
    else if (isArray) typed[key] = [];
  }
  return typed as unknown as PlanElement;
}

function readSaid(contextOf: ContextOf, said: readonly Said[], definition: PropertyDefinition): unknown {
  const { block, keyword } = definition;
  if (block && definition.repeatable)
    return mergeBlocks(said).map((pieces, index) => readBlock(contextOf, pieces, block, pathOf(keyword, index)));
  const values = said.map((saying) => {
    const path = pathOf(keyword, saying.index);
    if (!block) return readValue(contextOf(saying.by.source), saying.property.value, definition, path);
    const [pieces] = mergeBlocks([saying]);
    return pieces && readBlock(contextOf, pieces, block, path);
  });
  if (definition.repeatable) return values.filter((value) => value !== undefined);
  const rivals = findRivals(said);
  const winner = rivals[0] as Said;
  if (rivals.length > 1 && winner.by.source.tier === 'own') {
    const { element, notes } = contextOf(winner.by.source);
    const paths = rivals.map(({ index }) => pathOf(keyword, index));
    notes.repeated.push({ element, keyword, paths });
  }
  return values[winner.index];
}

/** A title on an extension renames; of several the nearest source's first stands and the others are noted. */
function titleOf(contributions: readonly Contribution[], contextOf: ContextOf): string | undefined {
  const titled = titlesOf(contributions);
  for (const { by, path } of titled) if (by.element.title) noteTitle(contextOf(by.source), by.element.title, path);
  const winner = findWinningTitle(titled);
  const renames = findRivals(titled.filter(({ by }) => by.element.extends));
  if (renames.length > 1 && winner?.by.source.tier === 'own') {
    const { element, notes } = contextOf(winner.by.source);
    notes.repeated.push({ element, keyword: 'title', paths: renames.map(({ path }) => path) });
  }
  const prose = winner?.by.element.title && readableProse(winner.by.element.title);
  return prose && proseText(prose);
}

/** A title that a declaration or extension says, with its path: `title`, `title.1`. */
export interface TitleSaid {
  readonly by: Contribution;
  readonly path: string;
}

/** All titles of an element, the declaration's first. */
export function titlesOf(contributions: readonly Contribution[]): readonly TitleSaid[] {
  return contributions
    .filter(({ element }) => element.title !== undefined)
    .map((by, index) => ({ by, path: pathOf('title', index) }));
}

/** The title that stands: the nearest extension's, else the declaration's. */
export function findWinningTitle(titled: readonly TitleSaid[]): TitleSaid | undefined {
  return findRivals(titled.filter(({ by }) => by.element.extends))[0] ?? titled[0];
}
