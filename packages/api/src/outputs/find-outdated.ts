import { sha256 } from '../sha256.ts';
import type { Manifest } from './manifest.ts';
import type { OutputDisk } from './output-disk.ts';
import type { Outputs } from './write-outputs.ts';

/** Outputs of a former build whose document the plan no longer has, by their names in the folder. */
export interface Outdated {
  /** As they were made; nobody misses them. */
  readonly unchanged: readonly string[];
  /** Changed since by somebody; whose work it is, is not for us to say. */
  readonly changed: readonly string[];
  /** No longer there. */
  readonly missing: readonly string[];
}

/**
 * What a former build of the same plan left in a folder and no build makes any more. Only what the manifest names is
 * looked at, and nothing where only some of the documents were made.
 */
export async function findOutdated(
  disk: OutputDisk,
  folder: string,
  former: Manifest['files'],
  { files, planName, documents }: Outputs,
): Promise<Outdated> {
  const found = { unchanged: [] as string[], changed: [] as string[], missing: [] as string[] };
  if (!documents) return found;
  const made = new Set(files.map(({ name }) => name));
  for (const [name, entry] of Object.entries(former)) {
    const isOfPlan = entry?.planName === planName && entry.document !== undefined;
    // A manifest that somebody wrote must not lead out of the folder.
    if (!isOfPlan || documents.includes(entry.document ?? '') || made.has(name) || /[\\/]/.test(name)) continue;
    const file = disk.join(folder, name);
    if (!(await disk.exists(file))) found.missing.push(name);
    else if ((await sha256(await disk.readFile(file))) === entry.sha256) found.unchanged.push(name);
    else found.changed.push(name);
  }
  return found;
}
