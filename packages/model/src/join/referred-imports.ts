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

/** A text may quote the figures of these; that alone does not make them measures or data of the plan. */
const quotedKinds: ReadonlySet<KindName> = new Set<KindName>(['indicator', 'fact']);

/**
 * What the plan takes of the plans it imports: what it refers to, mentions or extends, and what that refers to in turn;
 * an indicator or fact that is only mentioned is quoted, and only what it refers to (its owner, its scale) is taken.
 * All else stays with the plan that declares it, so that no document shows or counts it as the plan's own.
 */
export function findReferredImports({ list }: Readings, linked: Linked): ReadonlySet<Id> {
  const { own, sorted, positions, contributions } = linked;
  const referred = new Set<Id>();
  if (own.imports.length === 0) return referred;
  const quoted = new Set<Id>();
  const waiting = list.filter((_, index) => sorted[index]?.source === own);
  const take = (id: Id, isMention = false): void => {
    const position = positions.get(id) ?? -1;
    const declaration = sorted[position];
    const reading = list[position];
    if (!declaration || !reading || referred.has(id)) return;
    if (declaration.source.tier !== 'imported' || !importedKinds.has(declaration.kind)) return;
    const isKnown = quoted.has(id);
    if (isMention && quotedKinds.has(declaration.kind)) quoted.add(id);
    else referred.add(id);
    if (!isKnown) waiting.push(reading);
  };
  for (const [id, said] of contributions) if (said.some(({ source }) => source === own)) take(id);
  for (let reading = waiting.pop(); reading; reading = waiting.pop()) {
    // A grade is named by the id of its scale and its own name.
    for (const { id } of reading.notes.uses) take(positions.has(id) ? id : id.slice(0, id.lastIndexOf('.')));
    for (const id of idsMentioned(reading)) take(id, true);
  }
  return referred;
}

function idsMentioned({ notes }: Reading): readonly Id[] {
  return notes.paths.flatMap(({ scope, path }) => resolvePath(scope, path)?.declaration?.id ?? []);
}
