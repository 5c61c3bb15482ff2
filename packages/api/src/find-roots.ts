import { compareCodeUnits, fileNameOf, folderOf } from './path.ts';

/** A root and the files that belong to it, by path. */
export interface Root {
  /** The folder of `plan.rencana` or `library.rencana`; the file itself for a lone file. */
  readonly root: string;
  readonly paths: readonly string[];
  /** No `plan.rencana` or `library.rencana` above it: a plan by itself, or nothing. */
  readonly lone: boolean;
}

/** The names of the files that make their folder the root of a plan or a library. */
export const rootFiles: readonly string[] = ['plan.rencana', 'library.rencana'];

/** Groups files by the nearest root above them; a file without one stands alone. */
export function findRoots(paths: Iterable<string>): readonly Root[] {
  const all = [...paths].sort(compareCodeUnits);
  const folders = new Set(all.filter((path) => rootFiles.includes(fileNameOf(path))).map(folderOf));
  const groups = new Map<string, string[]>();
  for (const path of all) {
    const root = nearest(folderOf(path), folders) ?? path;
    groups.set(root, [...(groups.get(root) ?? []), path]);
  }
  return [...groups].map(([root, members]) => ({ root, paths: members, lone: !folders.has(root) }));
}

function nearest(folder: string, folders: ReadonlySet<string>): string | undefined {
  if (folders.has(folder)) return folder;
  const parent = folderOf(folder);
  return parent === folder || (parent === '' && folder === '') ? undefined : nearest(parent, folders);
}
