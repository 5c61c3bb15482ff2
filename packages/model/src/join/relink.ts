import type { Id } from '../element.ts';
import type { FragmentElement } from '../fragment.ts';
import type { FragmentFile, JoinInput } from '../plan.ts';
import { haveSameItems } from '../sharing/have-same-items.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { extendedId } from './apply-extensions.ts';
import { namesSaidBy } from './link-sources.ts';
import type { Linked } from './linked.ts';
import { strayId } from './note-stray.ts';
import { nameKey, namelessKey, qualify } from './read-source.ts';
import type { Contribution } from './source.ts';

/** A join of which every name means the same as in the one before. */
export interface Relinked {
  readonly linked: Linked;
  /** Ids of the elements of which something else is said. */
  readonly changed: ReadonlySet<Id>;
}

interface Change {
  readonly file: string;
  readonly element: FragmentElement;
}

/**
 * The links of the join before with what the files say now, where only the contents of elements have changed and no name
 * came, went or moved; else `undefined`, and everything has to be linked anew.
 */
export function relink(former: Linked, input: JoinInput): Relinked | undefined {
  if (input.libraries !== former.input.libraries || input.imports !== former.input.imports) return undefined;
  const changes = findChanges(former, input.files);
  if (!changes) return undefined;
  const contributions = new Map(former.contributions);
  const changed = new Set<Id>();
  for (const { file, element } of changes) {
    const id = idOf({ source: former.own, file, element }, former);
    const said = contributions.get(id) ?? [];
    const index = said.findIndex((each) => each.file === file && each.element.id === element.id);
    // The second of two elements with one name says nothing that counts.
    if (index < 0) continue;
    contributions.set(id, said.with(index, { ...(said[index] as Contribution), element }));
    changed.add(id);
  }
  return { linked: { ...former, input, contributions }, changed };
}

function findChanges(former: Linked, files: readonly FragmentFile[]): readonly Change[] | undefined {
  const known = former.input.files;
  if (files.length !== known.length) return undefined;
  const changes: Change[] = [];
  for (const [index, file] of files.entries()) {
    const { path, fragment } = known[index] as FragmentFile;
    if (path !== file.path || fragment.elements.length !== file.fragment.elements.length) return undefined;
    if (fragment.elements === file.fragment.elements) continue;
    for (const [i, element] of file.fragment.elements.entries()) {
      const before = fragment.elements[i] as FragmentElement;
      if (isEqual(before, element)) continue;
      if (!isSameName(before, element, former)) return undefined;
      changes.push({ file: path, element });
    }
  }
  return changes;
}

/** True where two elements mean the same to all who name them, and name the same plans and libraries themselves. */
function isSameName(before: FragmentElement, element: FragmentElement, { own, contributions }: Linked): boolean {
  if (before.id !== element.id || before.kind !== element.kind || before.name !== element.name) return false;
  if (before.extends !== element.extends || before.about !== element.about) return false;
  if (nameKey(before) !== nameKey(element)) return false;
  // Equals without a name are numbered by what they say.
  if (!element.extends && nameKey(element) === undefined)
    return !contributions.has(`${qualify(own.name, namelessKey(element))}#1`);
  return ['uses', 'import'].every((word) => haveSameItems(namesSaidBy(before, word), namesSaidBy(element, word)));
}

function idOf(contribution: Contribution, { own }: Linked): Id {
  const { element } = contribution;
  if (element.extends) return extendedId(contribution) ?? strayId(contribution);
  return qualify(own.name, nameKey(element) ?? namelessKey(element));
}
