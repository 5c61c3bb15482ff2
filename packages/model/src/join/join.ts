import { deriveParts } from '../derived/derive-parts.ts';
import type { Id } from '../element.ts';
import { answerPaths } from '../figures/answer-paths.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { ElementSource, JoinInput, Plan, PlanParts } from '../plan.ts';
import { keepEqual } from '../sharing/keep-equal.ts';
import { checkTables } from '../tables/check-tables.ts';
import { evaluateTables } from '../tables/evaluate-tables.ts';
import { compareText } from '../values/compare-text.ts';
import { applyExtensions } from './apply-extensions.ts';
import { collectParts } from './collect-parts.ts';
import { linkSources } from './link-sources.ts';
import { lookUp } from './look-up.ts';
import { noteStray, strayId } from './note-stray.ts';
import { gatherNotes, readElements } from './read-elements.ts';
import type { Contribution, Declaration } from './source.ts';

/**
 * Joins the fragments of one root and of what it uses into a plan. Everything of `previous` that equals the new is kept
 * as the same object, one by one; the result equals that of a fresh join of the same input. Never throws on user input.
 */
export function join(input: JoinInput, previous?: Plan): Plan {
  const linked = linkSources(input);
  const stray = applyExtensions(linked);
  const declarations = linked.all.flatMap((source) => source.declarations);
  const sorted = declarations.toSorted((first, second) => compareText(first.id, second.id));

  const readings = readElements(sorted, linked, previous?.joined.readings);
  const elements = new Map<Id, PlanElement>();
  for (const [id, { element }] of readings.byId) elements.set(id, element);
  const notes = gatherNotes(readings);
  for (const extension of stray) noteStray(extension, notes);

  const collections = collectParts(elements, linked, previous?.parts);
  const derived = { ...collections, ...deriveParts(collections, previous?.parts) };
  const former = readings.keepsNames ? previous?.joined.answers : undefined;
  const { figures, unknown, answers } = answerPaths(notes, { elements, parts: derived }, former);
  const resolve = (name: string): PlanElement | undefined => {
    const declaration = lookUp(linked.own, name)?.declaration;
    return declaration && elements.get(declaration.id);
  };
  const tables = checkTables(collections.document, linked.own, resolve);
  for (const use of tables.uses) notes.uses.push(use);
  const order = declarations.map(({ id }) => id);
  const unknownNames = [...notes.unknown, ...unknown, ...tables.unknown].sort((first, second) =>
    compareText(first.place.element, second.place.element),
  );
  const parts: PlanParts = {
    ...derived,
    order: keepEqual(previous?.parts.order, order),
    unknownNames: keepEqual(previous?.parts.unknownNames, unknownNames),
    duplicateNames: keepEqual(previous?.parts.duplicateNames, linked.own.duplicates),
    repeatedProperties: keepEqual(previous?.parts.repeatedProperties, notes.repeated),
    figures: keepEqual(previous?.parts.figures, figures),
    tables: keepEqual(previous?.parts.tables, evaluateTables(elements, derived, order, resolve)),
  };
  const contributions = contributionsOf(declarations, stray);
  return {
    name: linked.own.name,
    parts: previous && haveSameValues(previous.parts, parts) ? previous.parts : parts,
    elements: keepSameMap(previous?.elements, elements),
    sources: sourcesOf(contributions),
    resolve,
    joined: { own: linked.own, uses: notes.uses, contributions, readings, answers },
  };
}

function haveSameValues(first: PlanParts, second: PlanParts): boolean {
  return (Object.keys(second) as (keyof PlanParts)[]).every((key) => first[key] === second[key]);
}

function keepSameMap<V>(former: ReadonlyMap<Id, V> | undefined, next: ReadonlyMap<Id, V>): ReadonlyMap<Id, V> {
  if (former?.size !== next.size) return next;
  for (const [id, value] of next) if (former.get(id) !== value) return next;
  return former;
}

function sourcesOf(all: ReadonlyMap<Id, readonly Contribution[]>): Plan['sources'] {
  const sources = new Map<Id, readonly ElementSource[]>();
  for (const [id, contributions] of all)
    sources.set(
      id,
      contributions.map(({ source, file, element }) => ({
        file,
        local: element.id,
        ...(source.tier === 'library' && { library: source.name }),
      })),
    );
  return sources;
}

function contributionsOf(
  declarations: readonly Declaration[],
  stray: readonly Contribution[],
): ReadonlyMap<Id, readonly Contribution[]> {
  const found = new Map<Id, readonly Contribution[]>();
  for (const { id, contributions } of declarations) if (!found.has(id)) found.set(id, contributions);
  for (const extension of stray) found.set(strayId(extension), [extension]);
  return found;
}
