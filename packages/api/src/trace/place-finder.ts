import type { Place } from '@rencana/document';
import { locate } from '../locate.ts';
import { relativeTo } from '../path.ts';
import { libraryScheme } from '../standard-libraries.ts';
import type { PlanState } from '../workspace.ts';

/** Where a place stands: the file as seen from the plan's folder; line and column from 1, columns in UTF-16 units. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Looks places of a plan up, each once; a document shows many of them several times. */
export function createPlaceFinder(state: PlanState): (place: Place) => SourcePlace | undefined {
  const known = new Map<string, SourcePlace | undefined>();
  return (place) => {
    const key = `${place.element} ${place.path}`;
    if (known.has(key)) return known.get(key);
    const at = locate(state, place);
    const source = at && { file: fileFromRoot(state, at.file.path), line: at.line, column: at.column };
    known.set(key, source);
    return source;
  };
}

function fileFromRoot(state: PlanState, path: string): string {
  if (path.startsWith(libraryScheme)) return path;
  return path === state.root || path.startsWith(`${state.root}/`) ? relativeTo(state.root, path) : path;
}
