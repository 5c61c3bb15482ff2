import type { LinkedSources } from './link-sources.ts';
import { lookUp } from './look-up.ts';
import type { Contribution } from './source.ts';

/** Adds each extension to the element that it extends; gives back those that extend nothing that fits. */
export function applyExtensions({ all }: LinkedSources): readonly Contribution[] {
  const stray: Contribution[] = [];
  for (const source of all) {
    for (const extension of source.extensions) {
      const target = lookUp(source, extension.element.about ?? '')?.declaration;
      if (target?.kind !== extension.element.kind) stray.push(extension);
      // What another plan renames in a shared library is its own affair: names never leak between plans.
      else if (source.tier !== 'imported' || target.source === source) target.contributions.push(extension);
    }
  }
  return stray.filter(({ source }) => source.tier === 'own');
}
