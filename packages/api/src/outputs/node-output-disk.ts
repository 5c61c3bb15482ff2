import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputDisk } from './output-disk.ts';

/** The disk of a Node process, for outputs. It has an entry of its own, so that the rest of this package needs no Node. */
export const nodeOutputDisk: OutputDisk = {
  join: path.join,
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  readFile,
  writeFile,
  // Not every disk knows links.
  keep: (file, as) => link(file, as).catch(() => copyFile(file, as)),
  move: rename,
  remove: (file) => rm(file, { force: true }),
  exists: (file) =>
    stat(file).then(
      () => true,
      () => false,
    ),
};
