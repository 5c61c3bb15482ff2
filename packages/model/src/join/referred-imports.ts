import type { Id } from '../element.ts';
import type { KindName } from '../generated/kinds.ts';
import type { Linked } from './linked.ts';
import type { Reading, Readings } from './read-elements.ts';
import { resolvePath } from './resolve-path.ts';

/** Kinds of an imported plan that join the collections; its actions and figures stay its own and are in no total. */
const importedKinds: ReadonlySet<KindName> = new Set<KindName>([
  'dimension',
  'subdimension',
  'fund',
  'sopd',
  'partner',
  'person',
  'regulation',
  'mission',
  'objective',
  'scale',
  'indicator',
  'fact',
  'evidence',
  'picture',
]);

/**
 * What the plan takes of the plans it imports: what it refers to, mentions or extends, and what that refers to in turn.
 * All else stays with the plan that declares it, so that no document shows or counts it as the plan's own.
 */
export function findReferredImports({ list }: Readings, linked: Linked): ReadonlySet<Id> {
  const { own, sorted, positions, contributions } = linked;
  const referred = new Set<Id>();
  if (own.imports.length === 0) return referred;
  const waiting = list.filter((_, index) => sorted[index]?.source === own);
  const take = (id: Id): void => {
    const position = positions.get(id) ?? -1;
    const declaration = sorted[position];
    const reading = list[position];
    if (!declaration || !reading || referred.has(id)) return;
    if (declaration.source.tier !== 'imported' || !importedKinds.has(declaration.kind)) return;
    referred.add(id);
    waiting.push(reading);
  };
  for (const [id, said] of contributions) if (said.some(({ source }) => source === own)) take(id);
  for (let reading = waiting.pop(); reading; reading = waiting.pop()) {
    for (const id of idsReferredTo(reading)) take(positions.has(id) ? id : id.slice(0, id.lastIndexOf('.')));
  }
  return referred;
}

/** The elements that one element names; a grade is named by the id of its scale and its own name. */
function idsReferredTo({ notes }: Reading): readonly Id[] {
  const mentioned = notes.paths.flatMap(({ scope, path }) => resolvePath(scope, path)?.declaration?.id ?? []);
  return [...notes.uses.map(({ id }) => id), ...mentioned];
}
