import {
  type ChecklistItem,
  checklist,
  findById,
  findProperty,
  type Id,
  type PlanElement,
  type PlanParts,
  proseText,
  type Requirement,
  sortDimensions,
  type Text,
} from '@rencana/model';
import { kindWords, type Stage } from '@rencana/rules';
import type { PlanState } from '../workspace.ts';

/** How much of what is asked is there. */
export interface Share {
  readonly met: number;
  readonly asked: number;
}

/** A property that is asked for and not there, with what planners call it. */
export interface MissingProperty {
  readonly keyword: string;
  readonly label: Text;
}

/** What one requirement still asks of one element. */
export interface OpenDemand {
  readonly requirement: Text;
  readonly from: Stage;
  readonly source?: string;
  readonly properties: readonly MissingProperty[];
}

/** An element to which something is missing. */
export interface OpenElement {
  readonly id: Id;
  readonly kind: Text;
  readonly title: string;
  /** The agency that has to see to it. */
  readonly owner?: string;
  /** Why the plan makes an exception here, where it does. */
  readonly allowed?: string;
  readonly demands: readonly OpenDemand[];
}

/** The part of the checklist of one dimension, of one agency, or of what has none (without a title). */
export interface ChecklistPart extends Share {
  readonly title?: string;
  readonly open: readonly OpenElement[];
}

/** What the requirements up to a stage ask of a plan, by dimension and by agency. Each demand counts once in either. */
export interface PlanChecklist extends Share {
  readonly title: string;
  readonly stage: Stage;
  readonly dimensions: readonly ChecklistPart[];
  readonly owners: readonly ChecklistPart[];
}

/** The checklist of a plan for the stage that it is judged by. */
export function planChecklist({ plan, stage }: Pick<PlanState, 'plan' | 'stage'>): PlanChecklist {
  const { parts } = plan;
  const items = checklist(parts, stage);
  const elementOf = (id: Id): PlanElement | undefined => plan.elements.get(id);
  const part = (of: readonly ChecklistItem[], id: Id | undefined): ChecklistPart => ({
    ...shareOf(of),
    ...(id !== undefined && { title: shortTitle(elementOf(id)) ?? id }),
    open: openElements(of, elementOf, parts),
  });
  const byDimension = Map.groupBy(items, ({ dimensions }) => dimensions[0]);
  const byOwner = Map.groupBy(items, ({ owner }) => owner);
  const dimensions = sortDimensions(parts.dimension).map(({ id }) => id);
  const owners = [...parts.sopd, ...parts.partner].map(({ id }) => id);
  const inOrder = (known: readonly Id[], groups: ReadonlyMap<Id | undefined, readonly ChecklistItem[]>) =>
    [...new Set([...known, ...groups.keys()].filter((id) => id !== undefined)), undefined].flatMap((id) => {
      const group = groups.get(id);
      return group ? [part(group, id)] : [];
    });
  return {
    title: parts.plan[0]?.title ?? plan.name,
    stage,
    ...shareOf(items),
    dimensions: inOrder(dimensions, byDimension),
    owners: inOrder(owners, byOwner),
  };
}

function shareOf(items: readonly ChecklistItem[]): Share {
  return { met: items.filter(({ met }) => met).length, asked: items.length };
}

function openElements(
  items: readonly ChecklistItem[],
  elementOf: (id: Id) => PlanElement | undefined,
  parts: Pick<PlanParts, 'requirement'>,
): readonly OpenElement[] {
  const missing = Map.groupBy(
    items.filter(({ met }) => !met),
    ({ element }) => element,
  );
  return [...missing].flatMap(([id, ofElement]): OpenElement[] => {
    const element = elementOf(id);
    if (!element) return [];
    const owner = ofElement[0]?.owner;
    const ownerTitle = owner === undefined || owner === id ? undefined : shortTitle(elementOf(owner));
    const allowed = element.allow.find(({ code }) => code === 'requirement-missing')?.reason;
    const byRequirement = Map.groupBy(ofElement, ({ requirement }) => requirement);
    const demands = [...byRequirement].flatMap(([requirement, group]) =>
      openDemand(findById(parts.requirement, requirement), element, group),
    );
    return [
      {
        id,
        kind: kindWords[element.type],
        title: element.title,
        ...(ownerTitle !== undefined && { owner: ownerTitle }),
        ...(allowed && proseText(allowed).trim() !== '' && { allowed: proseText(allowed) }),
        demands,
      },
    ];
  });
}

function openDemand(
  requirement: Requirement | undefined,
  element: PlanElement,
  items: readonly ChecklistItem[],
): readonly OpenDemand[] {
  const [first] = items;
  if (!requirement || !first) return [];
  const { title, english, source } = requirement;
  return [
    {
      requirement: { id: title, en: english ? proseText(english) : title },
      from: first.from,
      ...(source && { source: proseText(source) }),
      properties: items.map(({ property }) => ({ keyword: property, label: labelOf(element, property) })),
    },
  ];
}

/** What planners call a property: the first of its search terms in Indonesian, the keyword in words in English. */
function labelOf({ type }: PlanElement, keyword: string): Text {
  const [term] = findProperty(type, keyword)?.texts.terms ?? [];
  const words = keyword.replaceAll('-', ' ');
  return { id: term ?? words, en: words };
}

function shortTitle(element: PlanElement | undefined): string | undefined {
  const short = element && 'short' in element && element.short ? proseText(element.short) : undefined;
  return short ?? element?.title;
}
