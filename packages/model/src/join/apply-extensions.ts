import type { Id } from '../element.ts';
import type { LinkedSources } from './link-sources.ts';
import { lookUp } from './look-up.ts';
import { strayId } from './note-stray.ts';
import type { Contribution } from './source.ts';

/** All that is said of each element, and the extensions of the plan that extend nothing that fits. */
export interface AppliedExtensions {
  /** By id, the declaration first, then its extensions: libraries', imported, own; by file name and place. */
  readonly contributions: ReadonlyMap<Id, readonly Contribution[]>;
  readonly stray: readonly Contribution[];
}

/** Adds each extension to the element that it extends. One that extends nothing stands under an id of its own. */
export function applyExtensions({ all }: LinkedSources): AppliedExtensions {
  const contributions = new Map<Id, Contribution[]>();
  for (const { declarations, declared } of all)
    for (const [index, { id }] of declarations.entries())
      if (!contributions.has(id)) contributions.set(id, [declared[index] as Contribution]);
  const stray: Contribution[] = [];
  for (const source of all) {
    for (const extension of source.extensions) {
      const id = extendedId(extension);
      if (id === undefined) {
        if (source.tier !== 'own') continue;
        stray.push(extension);
        contributions.set(strayId(extension), [extension]);
      }
      // What another plan renames in a shared library is its own affair: names never leak between plans.
      else if (
        source.tier !== 'imported' ||
        lookUp(source, extension.element.about ?? '')?.declaration?.source === source
      )
        contributions.get(id)?.push(extension);
    }
  }
  return { contributions, stray };
}

/** The id of what an extension extends; `undefined` where its name stands for nothing of its kind. */
export function extendedId({ source, element }: Contribution): Id | undefined {
  const target = lookUp(source, element.about ?? '')?.declaration;
  return target?.kind === element.kind ? target.id : undefined;
}
