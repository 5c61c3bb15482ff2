import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputDisk } from '@rencana/api';

/** The disk of this process, for outputs. */
export const outputDisk: OutputDisk = {
  join: path.join,
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  readFile,
  writeFile,
  move: rename,
  remove: (file) => rm(file, { force: true }),
  exists: (file) =>
    stat(file).then(
      () => true,
      () => false,
    ),
};
