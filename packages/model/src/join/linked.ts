import type { Id } from '../element.ts';
import type { JoinInput } from '../plan.ts';
import { compareText } from '../values/compare-text.ts';
import { type AppliedExtensions, applyExtensions } from './apply-extensions.ts';
import { type LinkedSources, linkSources } from './link-sources.ts';
import { lookUp } from './look-up.ts';
import type { Declaration } from './source.ts';

/** The sources of a join, all that they declare, and what is said of each element. */
export interface Linked extends LinkedSources, AppliedExtensions {
  readonly input: JoinInput;
  /** Ids of all declarations as written: libraries first, then by file and place. */
  readonly order: readonly Id[];
  /** All declarations, each id once, by id. */
  readonly sorted: readonly Declaration[];
  /** Where each id stands in `sorted`. */
  readonly positions: ReadonlyMap<Id, number>;
  /** What is about an indicator and reads the grades of its scale, by the id of the indicator. */
  readonly about: ReadonlyMap<Id, readonly Id[]>;
}

/** Links the sources of a join from the ground up. */
export function link(input: JoinInput): Linked {
  const sources = linkSources(input);
  const applied = applyExtensions(sources);
  const declarations = sources.all.flatMap((source) => source.declarations);
  const sorted = declarations
    .toSorted((first, second) => compareText(first.id, second.id))
    .filter(({ id }, index, all) => id !== all[index - 1]?.id);
  const positions = new Map(sorted.map(({ id }, index) => [id, index]));
  const order = declarations.map(({ id }) => id);
  return { ...sources, ...applied, input, order, sorted, positions, about: aboutIndicators(sorted, applied) };
}

function aboutIndicators(sorted: readonly Declaration[], { contributions }: AppliedExtensions) {
  const about = new Map<Id, Id[]>();
  for (const { id, kind, source } of sorted) {
    const name = kind === 'indicator' ? undefined : contributions.get(id)?.[0]?.element.about;
    const target = name === undefined ? undefined : lookUp(source, name)?.declaration;
    if (target?.kind === 'indicator') about.set(target.id, [...(about.get(target.id) ?? []), id]);
  }
  return about;
}
