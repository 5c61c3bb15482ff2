import type { KindName } from '../generated/kinds.ts';
import { findNearName } from './near-name.ts';
import type { Source } from './source.ts';

/** All names that may be written in a source, with their kinds; the nearest source first. */
export function* knownNames(scope: Source): Generator<readonly [name: string, kind: KindName]> {
  for (const source of [scope, ...scope.imports, ...scope.libraries])
    for (const [name, declaration] of source.names) yield [name, declaration.kind];
}

/** A name near to the one written that fits, or the full name of a sub-dimension written without its dimension. */
export function findNear(scope: Source, name: string, expected: readonly KindName[]): string | undefined {
  const fitting: string[] = [];
  for (const [known, kind] of knownNames(scope)) if (expected.includes(kind)) fitting.push(known);
  const near = findNearName(name, fitting);
  return near ?? fitting.find((known) => known.endsWith(`.${name}`));
}
