import type { Id } from '../element.ts';
import type { FragmentElement } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { keepEqual, keepSameItems } from '../sharing/keep-equal.ts';
import { areSameScales, isSameEnvironment } from './environment.ts';
import type { Linked } from './linked.ts';
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
  readonly linked: Linked;
  /** One for one with the sorted declarations. */
  readonly list: readonly Reading[];
}

/**
 * Reads every declaration once, in the order of ids. While all names mean the same, an element whose pieces are the
 * same is not read again; one that reads the same as before stays the same object. `changed` names the elements of
 * which something else is said than before, where that is known.
 */
export function readElements(
  linked: Linked,
  former: Readings | undefined,
  changed: ReadonlySet<Id> | undefined,
): Readings {
  if (former && changed && areSameScales(former.linked, linked)) return readChanged(linked, former, changed);
  const keepsNames = former !== undefined && isSameEnvironment(former.linked, linked);
  const byId = new Map(former?.list.map((reading) => [reading.element.id, reading]));
  const list = linked.sorted.map((declaration) =>
    readDeclaration(declaration, linked, byId.get(declaration.id), keepsNames),
  );
  return { linked, list, keepsNames };
}

/** Reads what changed, and what is about an indicator that did. */
function readChanged(linked: Linked, former: Readings, changed: ReadonlySet<Id>): Readings {
  const list = [...former.list];
  for (const id of [...changed].flatMap((each) => [each, ...(linked.about.get(each) ?? [])])) {
    const position = linked.positions.get(id);
    // What extends nothing is no element.
    if (position === undefined) continue;
    list[position] = readDeclaration(linked.sorted[position] as Declaration, linked, former.list[position], true);
  }
  return { linked, list, keepsNames: true };
}

function readDeclaration(
  declaration: Declaration,
  linked: Linked,
  known: Reading | undefined,
  keepsNames: boolean,
): Reading {
  const pieces = keepSameItems(known?.pieces, piecesOf(declaration, linked));
  const aboutPieces = keepSameItems(known?.aboutPieces, piecesAbout(declaration, linked));
  if (known && keepsNames && areSame(known.pieces, pieces) && areSame(known.aboutPieces, aboutPieces)) {
    const isKept = known.pieces === pieces && known.aboutPieces === aboutPieces;
    return isKept ? known : { ...known, pieces, aboutPieces };
  }
  const notes = createNotes();
  const element = keepEqual(known?.element, readElement(declaration, notes, linked));
  return { pieces, aboutPieces, element, notes };
}

function piecesOf({ id }: Declaration, { contributions }: Linked): readonly FragmentElement[] {
  return (contributions.get(id) ?? []).map(({ element }) => element);
}

function piecesAbout({ id, kind, source }: Declaration, linked: Linked): readonly FragmentElement[] {
  const about = kind === 'indicator' ? undefined : linked.contributions.get(id)?.[0]?.element.about;
  const indicator = about === undefined ? undefined : lookUp(source, about)?.declaration;
  return indicator?.kind === 'indicator' ? piecesOf(indicator, linked) : [];
}

function areSame(former: readonly FragmentElement[], next: readonly FragmentElement[]): boolean {
  if (former === next) return true;
  return former.length === next.length && next.every((piece, index) => isEqual(former[index], piece));
}

/** What all readings noted, in the order of ids; who refers to what is gathered only when somebody asks. */
export function gatherNotes({ list }: Readings): Omit<Notes, 'uses'> {
  const all = { unknown: [], paths: [], repeated: [], titles: [] } as Omit<Notes, 'uses'>;
  for (const { notes } of list) {
    for (const each of notes.unknown) all.unknown.push(each);
    for (const each of notes.paths) all.paths.push(each);
    for (const each of notes.repeated) all.repeated.push(each);
    for (const each of notes.titles) all.titles.push(each);
  }
  return all;
}
