import type { Id, Reference } from '../element.ts';
import type { KindName } from '../generated/kinds.ts';
import { findLonger, findNear } from './known-names.ts';
import { leadsBack } from './link-sources.ts';
import type { Linked } from './linked.ts';
import { lookUp } from './look-up.ts';
import { findNearName } from './near-name.ts';
import type { Notes } from './notes.ts';
import type { LookUp, Source } from './source.ts';

/** Where and for whom names are read: the element, the source that wrote it, and what to note. */
export interface ReadContext {
  readonly element: Id;
  readonly scope: Source;
  readonly notes: Notes;
  /** The plan that is joined, with the plans and libraries that `uses` and `import` may name. */
  readonly linked: Pick<Linked, 'own' | 'available' | 'contributions'>;
  /** The scale whose grades may be written bare here. */
  readonly scale: () => GradeScale | undefined;
}

/** The grades of one scale: title by name. */
export interface GradeScale {
  readonly id: Id;
  readonly grades: ReadonlyMap<string, string>;
}

/** Resolves a name at a place; what does not fit there has no id and is noted as unknown. */
export function readReference(
  context: ReadContext,
  name: string,
  expected: readonly KindName[],
  path: string,
): Reference {
  const found = lookUp(context.scope, name);
  return finishReference(context, name, expected, path, found);
}

/** Resolves a name after `uses` or `import`: any library or plan that exists. */
export function readSourceReference(
  context: ReadContext,
  name: string,
  expected: readonly KindName[],
  path: string,
): Reference {
  const { own, available } = context.linked;
  const entry = available.get(name);
  if (entry?.isAmbiguous) {
    noteUnknown(context, { name, expected, path, ambiguous: [] });
    return { name };
  }
  const source = entry?.read();
  const declaration = source?.names.get(name);
  if (!source || !declaration) {
    noteUnknown(context, { name, expected, path, near: findNearName(name, available.keys()) });
    return { name };
  }
  if (context.scope === own && leadsBack(source, own)) noteUnknown(context, { name, expected, path, isCycle: true });
  return finishReference(context, name, expected, path, { declaration });
}

function finishReference(
  context: ReadContext,
  name: string,
  expected: readonly KindName[],
  path: string,
  found: LookUp | undefined,
): Reference {
  if (found?.declaration && expected.includes(found.declaration.kind)) {
    const { id, kind } = found.declaration;
    context.notes.uses.push({ id, place: { element: context.element, path }, name });
    return { name, id, type: kind };
  }
  if (context.scope.tier === 'own')
    noteUnknown(context, {
      name,
      expected,
      path,
      ...(found?.declaration && { found: found.declaration.kind }),
      ...(found?.ambiguous && { ambiguous: found.ambiguous }),
      ...(!found && suggest(context.scope, name, expected)),
    });
  return { name };
}

function suggest(scope: Source, name: string, expected: readonly KindName[]): Pick<Unknown, 'near' | 'longer'> {
  const longer = findLonger(scope, name, expected);
  return longer.length > 0 ? { longer } : { near: findNear(scope, name, expected) };
}

interface Unknown {
  readonly name: string;
  readonly expected: readonly KindName[];
  readonly path: string;
  readonly found?: KindName;
  readonly ambiguous?: readonly string[];
  readonly near?: string | undefined;
  readonly longer?: readonly string[];
  readonly isCycle?: true;
}

/** Notes a name that stands for nothing that fits; what a library says wrong is the library's to mend. */
export function noteUnknown(context: ReadContext, { path, near, ...rest }: Unknown): void {
  if (context.scope.tier !== 'own') return;
  context.notes.unknown.push({
    place: { element: context.element, path },
    ...rest,
    ...(near !== undefined && { near }),
  });
}
