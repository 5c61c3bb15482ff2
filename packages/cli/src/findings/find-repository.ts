import { existsSync } from 'node:fs';
import path from 'node:path';

/** The root of the git repository around a folder; the folder itself where there is none. */
export function findRepository(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    // A file in a work tree, a folder in a clone.
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return folder;
  }
}
