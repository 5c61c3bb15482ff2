import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { slashed } from './source-files.ts';

/** The files in the folders of the named files, as paths from the folder of the plan. */
export async function listBeside(root: string, named: readonly string[]): Promise<ReadonlySet<string>> {
  const home = root.endsWith('.rencana') ? path.dirname(root) : root;
  const folders = new Set(named.map((name) => path.posix.dirname(slashed(name))));
  const lists = await Promise.all([...folders].map((folder) => listFolder(home, folder)));
  return new Set(lists.flat());
}

async function listFolder(home: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path.join(home, folder), { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    return files.map(({ name }) => path.posix.join(folder, name));
  } catch {
    // A folder that cannot be read holds nothing that an assessor could open.
    return [];
  }
}
