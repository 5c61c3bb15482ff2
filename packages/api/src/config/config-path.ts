import { folderOf } from '../path.ts';
import { configFileName } from './plan-config.ts';

/** Where the configuration of a root lies: beside its `plan.rencana`, or beside the only file of a lone one. */
export function configPathOf({ root, lone }: { readonly root: string; readonly lone: boolean }): string {
  const folder = lone ? folderOf(root) : root;
  return folder === '' ? configFileName : `${folder}/${configFileName}`;
}
