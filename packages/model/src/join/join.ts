import { deriveParts } from '../derived/derive-parts.ts';
import type { Id } from '../element.ts';
import { answerPaths, keepFigures, usesOfPaths } from '../figures/answer-paths.ts';
import { emptyMentions } from '../figures/empty-mentions.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { ElementSource, JoinInput, Plan, PlanParts } from '../plan.ts';
import { keepEqual } from '../sharing/keep-equal.ts';
import { checkTables } from '../tables/check-tables.ts';
import { evaluateTables } from '../tables/evaluate-tables.ts';
import { compareText } from '../values/compare-text.ts';
import { collectParts, exchangeElements } from './collect-parts.ts';
import { type Linked, link } from './linked.ts';
import { lookUp } from './look-up.ts';
import { noteStray } from './note-stray.ts';
import { gatherNotes, type Readings, readElements } from './read-elements.ts';
import { relink } from './relink.ts';

/**
 * Joins the fragments of one root and of what it uses into a plan. Everything of `previous` that equals the new is kept
 * as the same object, one by one; the result equals that of a fresh join of the same input. Never throws on user input.
 */
export function join(input: JoinInput, previous?: Plan): Plan {
  const relinked = previous && relink(previous.joined.linked, input);
  const linked = relinked?.linked ?? link(input);
  const readings = readElements(linked, previous?.joined.readings, relinked?.changed);
  const notes = gatherNotes(readings);
  for (const extension of linked.stray) noteStray(extension, notes);

  const exchanged = relinked && exchangedIn(previous.joined.readings, readings);
  const elements = exchanged
    ? withElements(previous.elements, exchanged)
    : keepSameMap(previous?.elements, elementsOf(readings));
  const collections =
    (exchanged && linked.own.imports.length === 0 && exchangeElements(previous.parts, exchanged)) ||
    collectParts(elements, linked, readings, previous?.parts);
  const derived = { ...collections, ...deriveParts(collections, previous?.parts) };
  const former = readings.keepsNames ? previous?.joined.answers : undefined;
  const { figures, unknown, answers } = answerPaths(notes, { elements, parts: derived }, former);
  const resolve = (name: string): PlanElement | undefined => {
    const declaration = lookUp(linked.own, name)?.declaration;
    return declaration && elements.get(declaration.id);
  };
  const tables = checkTables(collections.document, linked.own, resolve);
  const unknownNames = [...notes.unknown, ...unknown, ...tables.unknown].sort((first, second) =>
    compareText(first.place.element, second.place.element),
  );
  const order = keepEqual(previous?.parts.order, linked.order);
  const parts: PlanParts = {
    ...derived,
    order,
    unknownNames: keepEqual(previous?.parts.unknownNames, unknownNames),
    duplicateNames: keepEqual(previous?.parts.duplicateNames, linked.own.duplicates),
    repeatedProperties: keepEqual(previous?.parts.repeatedProperties, notes.repeated),
    titleMentions: keepEqual(previous?.parts.titleMentions, notes.titles),
    emptyMentions: keepEqual(
      previous?.parts.emptyMentions,
      emptyMentions(notes.paths, figures, { elements, parts: derived }),
    ),
    figures: keepFigures(previous?.parts.figures, figures),
    tables: keepEqual(previous?.parts.tables, evaluateTables(elements, derived, order, resolve)),
  };
  return {
    name: linked.own.name,
    parts: previous && haveSameValues(previous.parts, parts) ? previous.parts : parts,
    elements,
    sources: relinked ? previous.sources : keepEqual(previous?.sources, sourcesOf(linked)),
    resolve,
    joined: {
      own: linked.own,
      uses: () => [
        ...readings.list.flatMap((reading) => reading.notes.uses),
        ...usesOfPaths(notes, answers),
        ...tables.uses,
      ],
      contributions: linked.contributions,
      linked,
      readings,
      answers,
    },
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

type Exchanged = readonly (readonly [former: PlanElement, next: PlanElement])[];

/** The elements that read otherwise than in the join before, of the same declarations. */
function exchangedIn(former: Readings, next: Readings): Exchanged {
  return next.list.flatMap(({ element }, index) => {
    const before = former.list[index]?.element;
    return before === undefined || before === element ? [] : [[before, element] as const];
  });
}

function withElements(former: ReadonlyMap<Id, PlanElement>, exchanged: Exchanged): ReadonlyMap<Id, PlanElement> {
  if (exchanged.length === 0) return former;
  const elements = new Map(former);
  for (const [, element] of exchanged) elements.set(element.id, element);
  return elements;
}

function elementsOf({ list }: Readings): ReadonlyMap<Id, PlanElement> {
  return new Map(list.map(({ element }) => [element.id, element]));
}

function sourcesOf({ contributions }: Linked): Plan['sources'] {
  const sources = new Map<Id, readonly ElementSource[]>();
  for (const [id, said] of contributions)
    sources.set(
      id,
      said.map(({ source, file, element }) => ({
        file,
        local: element.id,
        ...(source.tier === 'library' && { library: source.name }),
      })),
    );
  return sources;
}
