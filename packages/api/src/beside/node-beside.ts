import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

// The disk of a Node process, for files that a plan names. An entry of its own, so that the rest of this package needs no
// Node.

/** Reads a file that a plan names, from the plan's folder; a link that leads out of it counts as not there. */
export async function readBeside(folder: string, file: string): Promise<Uint8Array | undefined> {
  try {
    const real = await findInside(folder, file);
    return real !== undefined && (await stat(real)).isFile() ? new Uint8Array(await readFile(real)) : undefined;
  } catch {
    // Not there, or not to be read: either way it is not at hand.
    return undefined;
  }
}

/** The files in the folders of the named files, as paths from the plan's folder; what links lead out to is not there. */
export async function listBeside(folder: string, named: readonly string[]): Promise<ReadonlySet<string>> {
  const parts = new Set(named.map((name) => path.posix.dirname(name.replaceAll(path.sep, '/'))));
  const lists = await Promise.all([...parts].map((part) => listFolder(folder, part)));
  return new Set(lists.flat());
}

async function listFolder(home: string, part: string): Promise<readonly string[]> {
  try {
    const real = await findInside(home, part);
    const entries = real === undefined ? [] : await readdir(real, { withFileTypes: true });
    const names = await Promise.all(
      entries.map(async (entry) => {
        const name = path.posix.join(part, entry.name);
        const isThere = entry.isSymbolicLink() ? await isFileInside(home, name) : entry.isFile();
        return isThere ? [name] : [];
      }),
    );
    return names.flat();
  } catch {
    // A folder that cannot be read holds nothing that an assessor could open.
    return [];
  }
}

async function isFileInside(home: string, name: string): Promise<boolean> {
  const real = await findInside(home, name).catch(() => undefined);
  return real !== undefined && (await stat(real)).isFile();
}

/** Where a path of a folder leads once links are followed; `undefined` where that is outside of the folder. */
async function findInside(folder: string, name: string): Promise<string | undefined> {
  const [home, real] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
  const relative = path.relative(home, real);
  return relative.split(path.sep)[0] === '..' || path.isAbsolute(relative) ? undefined : real;
}
