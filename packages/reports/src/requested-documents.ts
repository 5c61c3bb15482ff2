import type { Document as DocumentElement, PlanParts } from '@rencana/model';

/** A document that a plan asks for: its name, the report that makes it, and the block that says how. */
export interface RequestedDocument {
  /** The name of the document block, which is also the file name: `buku-2`. */
  readonly id: string;
  /** The name of the report. */
  readonly report: string;
  readonly element: DocumentElement;
}

type RequestParts = Pick<PlanParts, 'document' | 'plan' | 'library' | 'order'>;

/** The documents that the plan declares, in the order as written; without any those of the libraries that it uses. */
export function requestedDocuments(parts: RequestParts): readonly RequestedDocument[] {
  const ranks = new Map(parts.order.map((id, index) => [id, index]));
  const rank = ({ id }: DocumentElement) => ranks.get(id) ?? ranks.size;
  const own = parts.document.filter((element) => !isOfLibrary(parts, element));
  const chosen = own.length > 0 ? own : parts.document;
  return chosen
    .toSorted((left, right) => rank(left) - rank(right))
    .flatMap((element) =>
      element.name && element.report ? [{ id: element.name, report: element.report, element }] : [],
    );
}

function isOfLibrary(parts: RequestParts, { id }: DocumentElement): boolean {
  return parts.library.some(({ name }) => name !== undefined && id.startsWith(`${name}.`));
}
