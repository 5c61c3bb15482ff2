import type { Id } from './element.ts';

/**
 * A place in the plan, symbolic: the element and a path inside it, as in the keys of `Places` without the element
 * (`''` whole, `name`, `title`, `owner`, `budget.1`, `target.0#2`, `risk.1/mitigation`). Indices count over the merged
 * element (declaration first, then extensions by file name and order). A file and an offset are found at the edge.
 */
export interface Place {
  readonly element: Id;
  readonly path: string;
}

/** A place in one file by its key in that file's `Places`; for what has no element in the plan (syntax, stray blocks). */
export interface FilePlace {
  readonly file: string;
  readonly key: string;
}

export type AnyPlace = Place | FilePlace;

export function isFilePlace(place: AnyPlace): place is FilePlace {
  return 'file' in place;
}
