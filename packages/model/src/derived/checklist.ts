import type { Id, Reference } from '../element.ts';
import type { Severity } from '../finding.ts';
import type { PlanElement, Requirement } from '../generated/elements.ts';
import { type KindName, kinds } from '../generated/kinds.ts';
import { type TypedProperty, typedProperties } from '../join/property-table.ts';
import type { PlanParts } from '../plan.ts';
import { remember } from '../sharing/remember.ts';
import { compareText } from '../values/compare-text.ts';
import { findAbout, findById } from './find-by-id.ts';
import { dimensionsOf, homeOfReference, placesOf } from './home.ts';
import { isSaid } from './is-said.ts';
import { ownerOf } from './owner.ts';
import { isStanding } from './standing.ts';

/** The coaching stage from which something is asked. */
export type RequiredFrom = 1 | 2 | 3 | 4;

/** One property that one requirement asks of one element. */
export interface ChecklistItem {
  readonly requirement: Id;
  readonly element: Id;
  /** The keyword of the property: `target-group`. */
  readonly property: string;
  readonly from: RequiredFrom;
  readonly severity: Severity;
  readonly met: boolean;
  /** The dimensions that the element belongs to, its home first; none for what is about the whole plan. */
  readonly dimensions: readonly Id[];
  /** The agency (or partner) that has to see to it, where one is known. */
  readonly owner?: Id;
}

/** The collections of a plan in which a checklist looks. */
export type ChecklistParts = { readonly [K in KindName]: PlanParts[K] };

/**
 * What the requirements in force up to a stage ask of the plan, met or not: by the stage of the requirement, then by
 * requirement, element and property as the requirement lists them. Requirements are those of the libraries in use and of the plan itself. Nothing is
 * asked of a quick win that does not stand, nor of what another plan lends; a requirement of an unknown kind or property
 * asks nothing.
 */
export function checklist(parts: ChecklistParts, stage: RequiredFrom): readonly ChecklistItem[] {
  return requirementsUpTo(parts.requirement, stage).flatMap((requirement) => {
    const { about } = requirement;
    const elements: readonly PlanElement[] = isKind(about) ? parts[about] : [];
    return elements.flatMap((element) => itemsOf(element, requirement, parts));
  });
}

/** What all requirements ask of one element, in the order of `checklist`. */
export function checklistOf(element: PlanElement, parts: ChecklistParts): readonly ChecklistItem[] {
  return requirementsUpTo(parts.requirement, 4)
    .filter(({ about }) => about === element.type)
    .flatMap((requirement) => itemsOf(element, requirement, parts));
}

/** By the stage from which they hold and by id. */
const requirementsUpTo = remember((requirements: readonly Requirement[], stage: RequiredFrom) =>
  requirements
    .filter((requirement) => requiredFrom(requirement) <= stage)
    .sort((first, second) => requiredFrom(first) - requiredFrom(second) || compareText(first.id, second.id)),
);

/** The stage from which a requirement holds: 1 where it says none, and the nearest stage where it says another number. */
export function requiredFrom({ from }: Requirement): RequiredFrom {
  const stage = Math.floor(Number(from ?? '1'));
  return Math.min(4, Math.max(1, stage)) as RequiredFrom;
}

function itemsOf(element: PlanElement, requirement: Requirement, parts: ChecklistParts): readonly ChecklistItem[] {
  const needed = neededBy(requirement);
  if (needed.length === 0 || !isAsked(element, parts) || !isWithin(element, requirement.in, parts)) return [];
  const owner = ownerOfSubject(element, parts);
  const base = {
    requirement: requirement.id,
    element: element.id,
    from: requiredFrom(requirement),
    severity: requirement.severity ?? 'warning',
    dimensions: dimensionsOfSubject(element, parts),
    ...(owner !== undefined && { owner }),
  };
  return needed.map(({ definition, key }) => ({
    ...base,
    property: definition.keyword,
    met: isMet(element, definition.keyword, key, parts),
  }));
}

/** The properties that a requirement asks for, each once; unknown ones are left out. */
function neededBy({ about, needs }: Requirement): readonly TypedProperty[] {
  if (!isKind(about)) return [];
  const known = typedProperties(kinds[about].properties);
  return [...new Set(needs)].flatMap((need) => known.find(({ definition }) => definition.keyword === need) ?? []);
}

function isKind(word: string | undefined): word is KindName {
  return word !== undefined && Object.hasOwn(kinds, word);
}

/** What another plan lends is judged there; a nomination that was not chosen need not be worked out. */
function isAsked(element: PlanElement, parts: ChecklistParts): boolean {
  if (element.type === 'quickwin' && !isStanding(element, parts)) return false;
  const source = element.id.slice(0, element.id.indexOf('.') + 1);
  return parts.plan.some(({ id }) => id.startsWith(source)) || parts.library.some(({ id }) => id.startsWith(source));
}

/** A requirement `in` a dimension asks of what belongs to it, one `in` a sub-dimension of what is placed just there. */
function isWithin(element: PlanElement, places: readonly Reference[], parts: ChecklistParts): boolean {
  if (places.length === 0) return true;
  const own = new Set<Id | undefined>([
    element.id,
    ...dimensionsOfSubject(element, parts),
    ...placesOf(subjectOf(element, parts), parts).map(({ id }) => id),
  ]);
  return places.some(({ id }) => id !== undefined && own.has(id));
}

/** A revision may say what the element did not; an owner may come from the programme above. */
function isMet(element: PlanElement, keyword: string, key: string, parts: ChecklistParts): boolean {
  const said = (value: object): boolean => isSaid((value as { readonly [key: string]: unknown })[key]);
  if (said(element) || findAbout(parts.revision, element.id).some(said)) return true;
  return keyword === 'owner' && ownerOf(element, parts) !== undefined;
}

/** True for an element of which nothing is judged by what it stands under or is about. */
export function standsAlone(element: PlanElement): boolean {
  return !subjectReference(element) && !('under' in element && element.under);
}

/** What progress, a revision or a remark is about; any other element itself. */
function subjectOf(element: PlanElement, parts: ChecklistParts): PlanElement {
  const about = subjectReference(element);
  return (about?.type && findById<PlanElement>(parts[about.type], about.id)) ?? element;
}

function subjectReference(element: PlanElement): Reference | undefined {
  return 'about' in element && typeof element.about === 'object' ? element.about : undefined;
}

function dimensionsOfSubject(element: PlanElement, parts: ChecklistParts): readonly Id[] {
  const subject = subjectOf(element, parts);
  if (subject.type === 'dimension') return [subject.id];
  if (subject.type !== 'subdimension') return dimensionsOf(subject, parts);
  const { dimension } = homeOfReference({ name: '', id: subject.id, type: 'subdimension' }, parts);
  return dimension === undefined ? [] : [dimension];
}

function ownerOfSubject(element: PlanElement, parts: ChecklistParts): Id | undefined {
  const subject = subjectOf(element, parts);
  return subject.type === 'sopd' ? subject.id : ownerOf(subject, parts)?.id;
}
