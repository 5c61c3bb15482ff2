import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: under a temporary name first, then moved into place. Its folder is made, its
 * permissions stay, and a link stays a link. Rejects with an error that has a `code`.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const target = await realpath(file).catch(() => file);
  const former = await stat(target).catch(() => undefined);
  if (former?.isDirectory()) throw Object.assign(new Error(`${target} is a folder`), { code: 'EISDIR' });
  // A device or a pipe takes what it is given; it must not become a file.
  if (former && !former.isFile()) return writeFile(target, content);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    if (former) await chmod(temporary, former.mode);
    await rename(temporary, target);
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => {});
    throw problem;
  }
}
