import type { FragmentElement } from '../fragment.ts';
import type { KindName } from '../generated/kinds.ts';
import { findNearName } from './near-name.ts';
import type { Source } from './source.ts';

const fittingNames = new WeakMap<Source, Map<readonly KindName[], readonly string[]>>();
const nearNames = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** More names than these that begin alike help nobody to choose. */
const mostChoices = 4;

/** Several names that go on where the one written ends: `apbd-kabupaten` and `apbd-provinsi` for `apbd`. */
export function findLonger(scope: Source, name: string, expected: readonly KindName[]): readonly string[] {
  const longer = new Set(namesFitting(scope, expected).filter((each) => each.startsWith(`${name}-`)));
  return longer.size > 1 && longer.size <= mostChoices ? [...longer].sort() : [];
}

/**
 * A name near to the one written that fits, whatever its capitals; the full name of a sub-dimension written without its
 * dimension, or the name of what a library titles so: `governance` for `smart-governance`.
 */
export function findNear(scope: Source, name: string, expected: readonly KindName[]): string | undefined {
  const fitting = namesFitting(scope, expected);
  const known = nearNames.get(fitting) ?? new Map<string, string | undefined>();
  nearNames.set(fitting, known);
  if (!known.has(name)) known.set(name, findFresh(scope, name, expected, fitting));
  return known.get(name);
}

function findFresh(
  scope: Source,
  name: string,
  expected: readonly KindName[],
  fitting: readonly string[],
): string | undefined {
  const small = name.toLowerCase();
  if (small !== name && fitting.includes(small)) return small;
  return (
    findNearName(small, fitting) ??
    fitting.find((each) => each.endsWith(`.${small}`)) ??
    findTitled(scope, small, expected)
  );
}

/** Only in libraries, whose texts do not change as those of a plan do while its names stay. */
function findTitled(scope: Source, name: string, expected: readonly KindName[]): string | undefined {
  for (const { names, declarations, declared } of scope.libraries) {
    for (const [full, declaration] of names) {
      if (!expected.includes(declaration.kind)) continue;
      const element = declared[declarations.indexOf(declaration)]?.element;
      const parent = full.slice(0, full.lastIndexOf('.') + 1);
      if (element && calledBy(element).some((called) => called === name || `${parent}${called}` === name)) return full;
    }
  }
  return undefined;
}

/** Titles and aliases of an element as people write them for a name. */
export function calledBy({ title, properties }: FragmentElement): readonly string[] {
  const aliases = properties.map(({ keyword, value }) =>
    keyword === 'alias' && value.shape === 'prose' ? value.prose : undefined,
  );
  // A title with mentions in it is no name that anybody would write.
  return [title, ...aliases].flatMap((prose) =>
    prose && 'length' in prose && typeof prose[0] === 'string' && prose.length === 1 ? [asName(prose[0])] : [],
  );
}

/** In small letters, its words joined by hyphens. */
function asName(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

/**
 * The nearest source first, and within one by name: not as the text goes on. Asked for again and again where a whole
 * library is missing; the lists of kinds are shared constants.
 */
function namesFitting(scope: Source, expected: readonly KindName[]): readonly string[] {
  const byKinds = fittingNames.get(scope) ?? new Map<readonly KindName[], readonly string[]>();
  fittingNames.set(scope, byKinds);
  const known = byKinds.get(expected);
  if (known) return known;
  const fitting = [scope, ...scope.imports, ...scope.libraries].flatMap(({ names }) =>
    [...names].flatMap(([name, { kind }]) => (expected.includes(kind) ? [name] : [])).sort(),
  );
  byKinds.set(expected, fitting);
  return fitting;
}
