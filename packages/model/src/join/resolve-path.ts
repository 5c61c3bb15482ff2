import { lookUp } from './look-up.ts';
import type { Declaration, Source } from './source.ts';

/** A path split into the name that it begins with and the rest, which a table of figures answers. */
export interface ResolvedPath {
  readonly name: string;
  readonly rest: readonly string[];
  readonly declaration?: Declaration;
  readonly ambiguous?: readonly string[];
}

/** The longest beginning of a path that is a name; `undefined` where none is. */
export function resolvePath(scope: Source, path: string): ResolvedPath | undefined {
  const segments = path.split('.');
  for (let length = segments.length; length > 0; length -= 1) {
    const name = segments.slice(0, length).join('.');
    const found = lookUp(scope, name);
    if (found) return { name, rest: segments.slice(length), ...found };
  }
  return undefined;
}
