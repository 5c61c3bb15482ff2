import type { Id } from '../element.ts';
import type { ElementByKind, PlanElement } from '../generated/elements.ts';
import { type KindName, kindNames } from '../generated/kinds.ts';
import type { PlanParts } from '../plan.ts';
import { keepSameItems } from '../sharing/keep-equal.ts';
import { succeed } from '../sharing/succession.ts';
import type { Linked } from './linked.ts';
import type { Readings } from './read-elements.ts';
import { findReferredImports } from './referred-imports.ts';
import type { Declaration, Source } from './source.ts';

/** The collections of a plan, one a kind. */
export type Collections = { readonly [K in KindName]: readonly ElementByKind[K][] };

/** Kinds that say which others belong to the plan. */
const rulingKinds: ReadonlySet<KindName> = new Set<KindName>(['plan', 'library', 'dimension', 'subdimension']);

/** Puts changed elements in the place of the former ones, while it is clear that the same elements belong to the plan. */
export function exchangeElements(
  previous: PlanParts,
  exchanged: readonly (readonly [former: PlanElement, next: PlanElement])[],
): Collections | undefined {
  if (exchanged.some(([former]) => rulingKinds.has(former.type))) return undefined;
  const collections: { -readonly [K in KindName]?: readonly PlanElement[] } = {};
  for (const [former, next] of exchanged) {
    const known = collections[former.type] ?? previous[former.type];
    const index = known.indexOf(former as never);
    if (index >= 0) collections[former.type] = known.with(index, next as never) as readonly PlanElement[];
  }
  const kept = kindNames.map((kind) => [
    kind,
    succeed<PlanElement>(previous[kind], collections[kind] ?? previous[kind]),
  ]);
  return Object.fromEntries(kept) as Collections;
}

/** Sorts elements (given by id) into collections; one that holds the same objects as before stays the same array. */
export function collectParts(
  elements: ReadonlyMap<Id, PlanElement>,
  linked: Linked,
  readings: Readings,
  previous: PlanParts | undefined,
): Collections {
  const { own, all, contributions } = linked;
  const referred = findReferredImports(readings, linked);
  const members = findMembers(own, all);
  const collections = Object.fromEntries(kindNames.map((kind) => [kind, [] as PlanElement[]]));
  const covered = findCovered(elements, own);
  for (const element of elements.values()) {
    const member = members.get(element.id);
    if (!member || (member.source.tier === 'imported' && !referred.has(element.id))) continue;
    if (member.source.tier === 'library' && !(isCovered(element, covered) && isTaken(element, contributions, own)))
      continue;
    collections[element.type]?.push(element);
  }
  const kept = kindNames.map((kind) => [kind, keepCollection(previous?.[kind], collections[kind] ?? [])]);
  return Object.fromEntries(kept) as Collections;
}

/** The former collection where nothing in it changed; else the new one, which knows whose place it takes. */
function keepCollection(former: readonly PlanElement[] | undefined, next: readonly PlanElement[]) {
  return succeed(former, keepSameItems(former, next));
}

function findMembers(own: Source, all: readonly Source[]): ReadonlyMap<Id, Declaration> {
  const used = new Set([own, ...own.imports, ...own.libraries]);
  const members = new Map<Id, Declaration>();
  for (const source of all)
    if (used.has(source))
      for (const declaration of source.declarations)
        if (!members.has(declaration.id)) members.set(declaration.id, declaration);
  return members;
}

/** What a library only proposes: it belongs to the plan once the plan gives it values by `extend`. */
const proposedKinds: ReadonlySet<KindName> = new Set<KindName>(['indicator', 'evaluation']);

function isTaken({ id, type }: PlanElement, contributions: Linked['contributions'], own: Source): boolean {
  return !proposedKinds.has(type) || (contributions.get(id) ?? []).some(({ source }) => source === own);
}

/** What `covers` of the plan names: whole dimensions, and sub-dimensions, which bring their dimension without siblings. */
interface Covered {
  readonly whole: ReadonlySet<Id>;
  readonly partly: ReadonlySet<Id>;
}

function findCovered(elements: ReadonlyMap<Id, PlanElement>, own: Source): Covered | undefined {
  const whole = new Set<Id>();
  const partly = new Set<Id>();
  for (const { id, kind } of own.declarations) {
    const element = kind === 'plan' || kind === 'library' ? elements.get(id) : undefined;
    for (const reference of element && 'covers' in element ? element.covers : []) {
      if (reference.id === undefined) continue;
      whole.add(reference.id);
      const parent = reference.type === 'subdimension' ? elements.get(reference.id)?.in[0]?.id : undefined;
      if (parent !== undefined) partly.add(parent);
    }
  }
  return whole.size > 0 ? { whole, partly } : undefined;
}

function isCovered(element: PlanElement, covered: Covered | undefined): boolean {
  if (!covered) return true;
  if (element.type === 'dimension') return covered.whole.has(element.id) || covered.partly.has(element.id);
  if (element.type !== 'subdimension') return true;
  return covered.whole.has(element.id) || covered.whole.has(element.in[0]?.id ?? '');
}
