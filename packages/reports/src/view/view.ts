import {
  type Document as DocumentElement,
  type ElementOf,
  type Home,
  homeOf,
  homeOfReference,
  type Id,
  type Language,
  ownerOf,
  type PartName,
  type PlanElement,
  type PlanParts,
  type Reference,
} from '@rencana/model';
import type { ReportOptions } from '../report.ts';
import { findDimensions, type PlanDimension } from './plan-dimension.ts';

/** The parts that every report reads: what names, tones, order and mentions need. */
export const viewParts = [
  'plan',
  'order',
  'figures',
  'tables',
  'dimension',
  'subdimension',
  'sopd',
  'partner',
  'person',
  'fund',
  'picture',
] as const satisfies readonly PartName[];

export type ViewParts = Pick<PlanParts, (typeof viewParts)[number]>;

/** A plan as the builders of one document look at it: in one language, through the wishes of one `document` block. */
export interface View {
  readonly language: Language;
  readonly say: <I, E>(texts: { readonly id: I; readonly en: E }) => I | E;
  readonly request?: DocumentElement;
  /** The plan itself gives the document its title. */
  readonly isTitled: boolean;
  readonly errors: ReportOptions['errors'];
  readonly plan?: ElementOf<'plan'>;
  /** The dimensions that the document shows, in the order of the plan. */
  readonly dimensions: readonly PlanDimension[];
  /** All dimensions of the plan, whatever the document shows. */
  readonly allDimensions: readonly PlanDimension[];
  readonly figures: PlanParts['figures'];
  /** The tables that documents ask for, evaluated. */
  readonly tables: PlanParts['tables'];
  /** The element of a reference, among the parts that the report reads. */
  readonly find: (reference: Reference | undefined) => PlanElement | undefined;
  readonly findById: (id: Id | undefined) => PlanElement | undefined;
  /** An element among these parts by its own name, as a path writes it. */
  readonly findNamed: (name: string) => PlanElement | undefined;
  readonly homeOf: (element: PlanElement) => Home;
  /** Who owns an element now, through revisions and what it stands under. */
  readonly ownerOf: (element: PlanElement) => Reference | undefined;
  /** The place of an element in the order as written; unknown elements come last. */
  readonly rank: (id: Id) => number;
}

/** Looks at the parts of a plan as one document wants it. Elements of further parts that a report reads are found too. */
export function createView(parts: ViewParts & Partial<PlanParts>, options: ReportOptions): View {
  const elements = indexElements(parts);
  const ranks = new Map(parts.order.map((id, index) => [id, index]));
  const plan = parts.plan[0];
  const allDimensions = findDimensions(parts, plan, options.language);
  const { request } = options;
  const above = { programme: parts.programme ?? [], action: parts.action ?? [] };
  const wanted = new Set(request?.dimensions.map((reference) => homeOfReference(reference, parts).dimension));
  return {
    language: options.language,
    say: (texts) => texts[options.language],
    errors: options.errors,
    isTitled: options.isTitled ?? false,
    allDimensions,
    dimensions: wanted.size === 0 ? allDimensions : allDimensions.filter(({ element }) => wanted.has(element.id)),
    figures: parts.figures,
    tables: parts.tables,
    find: (reference) => (reference?.id === undefined ? undefined : elements.get(reference.id)),
    findById: (id) => (id === undefined ? undefined : elements.get(id)),
    findNamed: (name) => [...elements.values()].find((element) => element.name === name),
    homeOf: (element) => homeOf(element, { ...above, subdimension: parts.subdimension }),
    ownerOf: (element) => ownerOf(element, parts.revision ? { ...above, revision: parts.revision } : above),
    rank: (id) => ranks.get(id) ?? ranks.size,
    ...(plan && { plan }),
    ...(request && { request }),
  };
}

function indexElements(parts: Partial<PlanParts>): ReadonlyMap<Id, PlanElement> {
  const elements = new Map<Id, PlanElement>();
  for (const part of Object.values(parts)) {
    if (!Array.isArray(part)) continue;
    for (const item of part) {
      if (typeof item === 'object' && 'type' in item) elements.set(item.id, item);
    }
  }
  return elements;
}
