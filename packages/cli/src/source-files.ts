import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const extension = '.rencana';

/** A path as the workspace takes it. */
export const slashed = (file: string): string => file.replaceAll(path.sep, '/');

/** All `.rencana` files below a folder, in order of their names; links are followed once, so that a loop ends. */
export async function walk(folder: string, seen: Set<string> = new Set()): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return [];
  seen.add(real);
  const names = (await readdir(folder).catch(() => [])).sort();
  const files: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const at = path.join(folder, name);
    const info = await stat(at).catch(() => undefined);
    if (info?.isDirectory()) files.push(...(await walk(at, seen)));
    else if (name.endsWith(extension) && (info?.isFile() || (await lstat(at).catch(() => undefined)))) files.push(at);
  }
  return files;
}
