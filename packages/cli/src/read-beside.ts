import path from 'node:path';
import { readBeside as readFrom } from '@rencana/api/node-beside';

/** The folder of a plan; that of the file for a plan in one file. */
export function folderOfPlan(root: string): string {
  return root.endsWith('.rencana') ? path.dirname(root) : root;
}

/** Reads files that a plan names, from its folder. */
export function readBeside(root: string): (file: string) => Promise<Uint8Array | undefined> {
  return (file) => readFrom(folderOfPlan(root), file);
}
