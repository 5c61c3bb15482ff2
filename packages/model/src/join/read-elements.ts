import type { Id } from '../element.ts';
import type { FragmentElement } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { keepEqual, keepSameItems } from '../sharing/keep-equal.ts';
import { isSameEnvironment } from './environment.ts';
import type { LinkedSources } from './link-sources.ts';
import { lookUp } from './look-up.ts';
import { createNotes, type Notes } from './notes.ts';
import { readElement } from './read-element.ts';
import type { Declaration } from './source.ts';

/** What one element was read from and what came of it. */
export interface Reading {
  readonly pieces: readonly FragmentElement[];
  /** The pieces of the indicator that progress or a revision is about: its scale names the grades. */
  readonly aboutPieces: readonly FragmentElement[];
  readonly element: PlanElement;
  readonly notes: Notes;
}

/** All readings of a join with the names under which they hold. */
export interface Readings {
  /** All names mean the same as in the join before. */
  readonly keepsNames: boolean;
  readonly linked: LinkedSources;
  readonly byId: ReadonlyMap<Id, Reading>;
}

/**
 * Reads every declaration once, in the order of ids. While all names mean the same, an element whose pieces are the
 * same is not read again; one that reads the same as before stays the same object.
 */
export function readElements(
  declarations: readonly Declaration[],
  linked: LinkedSources,
  former: Readings | undefined,
): Readings {
  const isSame = former !== undefined && isSameEnvironment(former.linked, linked);
  const byId = new Map<Id, Reading>();
  for (const declaration of declarations) {
    const { id } = declaration;
    if (byId.has(id)) continue;
    const known = former?.byId.get(id);
    const pieces = keepSameItems(known?.pieces, piecesOf(declaration));
    const aboutPieces = keepSameItems(known?.aboutPieces, piecesAbout(declaration));
    if (known && isSame && areSame(known.pieces, pieces) && areSame(known.aboutPieces, aboutPieces)) {
      const isKept = known.pieces === pieces && known.aboutPieces === aboutPieces;
      byId.set(id, isKept ? known : { ...known, pieces, aboutPieces });
      continue;
    }
    const notes = createNotes();
    const element = keepEqual(known?.element, readElement(declaration, notes, linked));
    byId.set(id, { pieces, aboutPieces, element, notes });
  }
  return { linked, byId, keepsNames: isSame };
}

function piecesOf({ contributions }: Declaration): readonly FragmentElement[] {
  return contributions.map(({ element }) => element);
}

function piecesAbout(declaration: Declaration): readonly FragmentElement[] {
  const about = declaration.kind === 'indicator' ? undefined : declaration.contributions[0]?.element.about;
  const indicator = about === undefined ? undefined : lookUp(declaration.source, about)?.declaration;
  return indicator?.kind === 'indicator' ? piecesOf(indicator) : [];
}

function areSame(former: readonly FragmentElement[], next: readonly FragmentElement[]): boolean {
  if (former === next) return true;
  return former.length === next.length && next.every((piece, index) => isEqual(former[index], piece));
}

/** The notes of all readings, together, in the order of ids. */
export function gatherNotes({ byId }: Readings): Notes {
  const all = createNotes();
  for (const { notes } of byId.values()) {
    for (const each of notes.unknown) all.unknown.push(each);
    for (const each of notes.uses) all.uses.push(each);
    for (const each of notes.paths) all.paths.push(each);
    for (const each of notes.repeated) all.repeated.push(each);
  }
  return all;
}
