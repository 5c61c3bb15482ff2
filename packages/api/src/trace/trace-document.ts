import { type Document, tracedNodes } from '@rencana/document';
import type { PlanState } from '../workspace.ts';
import { createPlaceFinder } from './place-finder.ts';

/** One node of a document and where it stands in the plan's files; the form is docs/trace.schema.json. */
interface TraceEntry {
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly element: string;
  readonly path?: string;
  /** The place is that of the node around it. */
  readonly inherited?: true;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The map of a document from its nodes to lines of the plan, as `build --trace` writes it. */
export function traceDocument(state: PlanState, id: string, document: Document): Uint8Array {
  const find = createPlaceFinder(state);
  const entries = tracedNodes(document).flatMap(({ at, kind, text, place, isInherited }): TraceEntry[] => {
    const source = find(place);
    if (!source) return [];
    const path = place.path && { path: place.path };
    return [{ at, kind, text, element: place.element, ...path, ...(isInherited && { inherited: true }), ...source }];
  });
  const trace = { version: 1, plan: state.plan.name, document: id, language: document.language, entries };
  return new TextEncoder().encode(`${JSON.stringify(trace, undefined, 2)}\n`);
}
