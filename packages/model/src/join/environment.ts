import { isEqual } from '../sharing/is-equal.ts';
import type { LinkedSources } from './link-sources.ts';
import type { Declaration, Source } from './source.ts';

/**
 * True when every name means the same as before, everywhere: then an element whose text did not change reads the same.
 * Grades are names too; a change of any scale counts as a change of names.
 */
export function isSameEnvironment(former: LinkedSources, next: LinkedSources): boolean {
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
  return true;
}

function areSameNames(former: readonly Source[], next: readonly Source[]): boolean {
  return former.length === next.length && next.every(({ name }, index) => former[index]?.name === name);
}

function areSameScales(former: LinkedSources, next: LinkedSources): boolean {
  const scales = scalesOf(former);
  const others = scalesOf(next);
  return (
    scales.length === others.length &&
    others.every((scale, index) => areSamePieces(scales[index] as Declaration, scale))
  );
}

function scalesOf({ all }: LinkedSources): readonly Declaration[] {
  return all.flatMap((source) => source.declarations.filter(({ kind }) => kind === 'scale'));
}

function areSamePieces(former: Declaration, next: Declaration): boolean {
  return (
    former.contributions.length === next.contributions.length &&
    next.contributions.every(({ element }, index) => isEqual(former.contributions[index]?.element, element))
  );
}
