import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { declaredName, decodeText, neededNames, type ParsedFile, rootFiles, type Workspace } from '@rencana/api';
import { slashed, walk } from './source-files.ts';

/**
 * Reads the plans and libraries that the files need by `import` or `uses` and that lie in folders beside theirs, also
 * what those need in turn. The disk is not touched where nothing is needed; what cannot be read is left to the finding
 * that the name is unknown.
 */
export async function readNeighbours(workspace: Workspace, files: ReadonlySet<string>): Promise<void> {
  const parsed = (file: string): ParsedFile[] => {
    const found = workspace.findFile(slashed(file));
    return found ? [found] : [];
  };
  const read = [...files];
  const tried = new Set<string>();
  for (let at = 0; at < read.length; at = read.length) {
    const fresh = read.slice(at);
    const needed = new Set(fresh.flatMap((file) => neededNames(parsed(file))));
    for (const file of read) for (const kind of kinds) needed.delete(declaredName(kind, parsed(file)) ?? '');
    if (needed.size === 0) return;
    const parents = new Set(fresh.filter(isRootFile).map((file) => path.dirname(path.dirname(file))));
    for (const rootFile of await findRootFiles(parents)) {
      if (tried.has(rootFile) || files.has(rootFile)) continue;
      tried.add(rootFile);
      await readInto(workspace, rootFile);
      if (kinds.some((kind) => needed.has(declaredName(kind, parsed(rootFile)) ?? ''))) {
        const members = await walk(path.dirname(rootFile));
        for (const file of members) await readInto(workspace, file);
        read.push(...members);
      } else workspace.removeFile(slashed(rootFile));
    }
  }
}

const kinds = ['plan', 'library'] as const;

const isRootFile = (file: string): boolean => rootFiles.includes(path.basename(file));

async function findRootFiles(parents: ReadonlySet<string>): Promise<string[]> {
  const folders = await Promise.all(
    [...parents].map(async (parent) => (await readdir(parent).catch(() => [])).map((name) => path.join(parent, name))),
  );
  return folders
    .flat()
    .sort()
    .flatMap((folder) => rootFiles.map((name) => path.join(folder, name)));
}

async function readInto(workspace: Workspace, file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => undefined);
  const text = bytes && decodeText(bytes);
  if (text !== undefined) workspace.setFile({ path: slashed(file), text });
}
