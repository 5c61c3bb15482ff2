import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { rootFiles } from '@rencana/api';

/**
 * Whether a folder lies in that of a plan which one of the paths leads to: in it, around it or below it. Nothing is read
 * for it, so that a wrong folder is told at once. All paths are absolute.
 */
export function isInPlan(folder: string, paths: readonly string[]): boolean {
  const asked = paths.map(realPath);
  return foldersAround(realPath(folder)).some(
    (around) =>
      rootFiles.some((name) => existsSync(path.join(around, name))) &&
      asked.some((at) => isInside(around, at) || isInside(at, around)),
  );
}

/** A folder and those above it. */
function foldersAround(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAround(above)];
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative));
}

/** Where a path leads once links are followed, as far as it exists: a link must not lead outputs into a plan. */
function realPath(at: string): string {
  try {
    return realpathSync(at);
  } catch {
    const above = path.dirname(at);
    return above === at ? at : path.join(realPath(above), path.basename(at));
  }
}
