import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Reads files that a plan names, from its folder; a link that leads out of it counts as not there. */
export function readBeside(root: string): (file: string) => Promise<Uint8Array | undefined> {
  const folder = root.endsWith('.rencana') ? path.dirname(root) : root;
  return async (file) => {
    try {
      const [home, real] = await Promise.all([realpath(folder), realpath(path.join(folder, file))]);
      const isInside = real.startsWith(`${home}${path.sep}`);
      return isInside && (await stat(real)).isFile() ? new Uint8Array(await readFile(real)) : undefined;
    } catch {
      // Not there, or not to be read: either way it is not at hand.
      return undefined;
    }
  };
}
