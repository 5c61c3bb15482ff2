import { type Document as DocumentElement, isExtended, isTitled, type Plan } from '@rencana/model';

/** A document that a plan asks for: its name, the report that makes it, and the block that says how. */
export interface RequestedDocument {
  /** The name of the document block, which is also the file name: `buku-2`. */
  readonly id: string;
  /** The name of the report. */
  readonly report: string;
  readonly element: DocumentElement;
  /** The plan itself gives it its title, and no library. */
  readonly isTitled: boolean;
}

/** What of a plan says which documents there are. */
type Asking = Pick<Plan, 'joined'> & { readonly parts: Pick<Plan['parts'], 'document' | 'order'> };

/**
 * The documents that the plan declares and those of its libraries that it extends, in the order as written; all of the
 * libraries where it declares none. Of equal names the plan's own stands.
 */
export function requestedDocuments(plan: Asking): readonly RequestedDocument[] {
  const { own, ofLibraries } = sortByOrigin(plan);
  if (own.length === 0) return ofLibraries;
  const names = new Set(own.map(({ id }) => id));
  const asked = ofLibraries.filter(({ id, element }) => !names.has(id) && isExtended(plan, element.id));
  return inOrder(plan, [...own, ...asked]);
}

/** The documents of the libraries that are not made since the plan declares its own, and that none of these stands for. */
export function passedOverDocuments(plan: Asking): readonly RequestedDocument[] {
  const made = requestedDocuments(plan);
  const reports = new Set(made.map(({ report }) => report));
  return sortByOrigin(plan).ofLibraries.filter(
    ({ element, report }) => !reports.has(report) && !made.some((one) => one.element === element),
  );
}

function sortByOrigin(plan: Asking) {
  const declared = new Set(plan.joined.own.declarations.map(({ id }) => id));
  const inLibraries = new Set(
    plan.joined.own.libraries.flatMap(({ declarations }) => declarations.map(({ id }) => id)),
  );
  const all = inOrder(
    plan,
    plan.parts.document.flatMap((element) =>
      element.name && element.report
        ? [{ id: element.name, report: element.report, element, isTitled: isTitled(plan, element.id) }]
        : [],
    ),
  );
  return {
    own: all.filter(({ element }) => declared.has(element.id)),
    ofLibraries: all.filter(({ element }) => inLibraries.has(element.id)),
  };
}

function inOrder({ parts }: Asking, documents: readonly RequestedDocument[]): readonly RequestedDocument[] {
  const ranks = new Map(parts.order.map((id, index) => [id, index]));
  const rank = ({ element }: RequestedDocument): number => ranks.get(element.id) ?? ranks.size;
  return documents.toSorted((left, right) => rank(left) - rank(right));
}
