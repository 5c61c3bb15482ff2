import type { FragmentElement } from '../fragment.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { calledBy } from './known-names.ts';
import type { Linked } from './linked.ts';
import type { Contribution, Source } from './source.ts';

/**
 * True when every name means the same as before, everywhere: then an element whose text did not change reads the same.
 * Grades are names too; a change of any scale counts as a change of names.
 */
export function isSameEnvironment(former: Linked, next: Linked): boolean {
  return (
    areSameSources(former.all, next.all) &&
    isSameSource(former.own, next.own) &&
    former.available.size === next.available.size &&
    [...next.available.keys()].every((name) => former.available.has(name)) &&
    areSameScales(former, next)
  );
}

function areSameSources(former: readonly Source[], next: readonly Source[]): boolean {
  return former.length === next.length && next.every((source, index) => isSameSource(former[index] as Source, source));
}

function isSameSource(former: Source, next: Source): boolean {
  if (former.name !== next.name || former.tier !== next.tier || former.names.size !== next.names.size) return false;
  if (!areSameNames(former.imports, next.imports) || !areSameNames(former.libraries, next.libraries)) return false;
  for (const [name, declaration] of next.names) {
    const known = former.names.get(name);
    if (known?.id !== declaration.id || known.kind !== declaration.kind) return false;
  }
  return next.tier !== 'library' || areSameTitles(former, next);
}

/** What the elements of a library are also called: a name that is written so is told which one is meant. */
function areSameTitles(former: Source, next: Source): boolean {
  return haveSame(former.declared, next.declared, (first, second) =>
    isEqual([first.kind, first.name, ...calledBy(first)], [second.kind, second.name, ...calledBy(second)]),
  );
}

function areSameNames(former: readonly Source[], next: readonly Source[]): boolean {
  return former.length === next.length && next.every(({ name }, index) => former[index]?.name === name);
}

/** True where all scales say the same: their grades are names too. */
export function areSameScales(former: Linked, next: Linked): boolean {
  if (former.contributions === next.contributions) return true;
  return haveSame(scalesOf(former), scalesOf(next), isEqual);
}

function scalesOf({ sorted, contributions }: Linked): readonly Contribution[] {
  return sorted.flatMap(({ id, kind }) => (kind === 'scale' ? (contributions.get(id) ?? []) : []));
}

function haveSame(
  former: readonly Contribution[],
  next: readonly Contribution[],
  isSame: (first: FragmentElement, second: FragmentElement) => boolean,
): boolean {
  if (former.length !== next.length) return false;
  return next.every(({ element }, index) => {
    const known = (former[index] as Contribution).element;
    return known === element || isSame(known, element);
  });
}
