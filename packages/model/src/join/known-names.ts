import type { KindName } from '../generated/kinds.ts';
import { findNearName } from './near-name.ts';
import type { Source } from './source.ts';

/** All names that may be written in a source, with their kinds; the nearest source first. */
export function* knownNames(scope: Source): Generator<readonly [name: string, kind: KindName]> {
  for (const source of [scope, ...scope.imports, ...scope.libraries])
    for (const [name, declaration] of source.names) yield [name, declaration.kind];
}

const fittingNames = new WeakMap<Source, Map<readonly KindName[], readonly string[]>>();
const nearNames = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** A name near to the one written that fits, or the full name of a sub-dimension written without its dimension. */
export function findNear(scope: Source, name: string, expected: readonly KindName[]): string | undefined {
  const fitting = namesFitting(scope, expected);
  const known = nearNames.get(fitting) ?? new Map<string, string | undefined>();
  nearNames.set(fitting, known);
  if (!known.has(name))
    known.set(name, findNearName(name, fitting) ?? fitting.find((each) => each.endsWith(`.${name}`)));
  return known.get(name);
}

/** Asked for again and again where a whole library is missing; the lists of kinds are shared constants. */
function namesFitting(scope: Source, expected: readonly KindName[]): readonly string[] {
  const byKinds = fittingNames.get(scope) ?? new Map<readonly KindName[], readonly string[]>();
  fittingNames.set(scope, byKinds);
  const known = byKinds.get(expected);
  if (known) return known;
  const fitting: string[] = [];
  for (const [name, kind] of knownNames(scope)) if (expected.includes(kind)) fitting.push(name);
  byKinds.set(expected, fitting);
  return fitting;
}
