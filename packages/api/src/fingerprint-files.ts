import { type Evidence, proseText } from '@rencana/model';
import { type FileFingerprint, reports } from '@rencana/reports';
import { sha256 } from './sha256.ts';
import type { DocumentRequest } from './workspace.ts';

/**
 * Fingerprints of the files that evidence names; nothing where no chosen document shows them or nobody can read them. A
 * path that leads out of the plan's folder is never opened.
 */
export async function fingerprintFiles(
  evidence: readonly Evidence[],
  chosen: readonly DocumentRequest[],
  readFile: ((path: string) => Promise<Uint8Array | undefined>) | undefined,
): Promise<ReadonlyMap<string, FileFingerprint> | undefined> {
  const isShown = chosen.some(({ report }) => reports.find(({ name }) => name === report)?.readsFiles);
  if (!readFile || !isShown) return undefined;
  const fingerprints = new Map<string, FileFingerprint>();
  for (const { file } of evidence) {
    const path = file && proseText(file);
    if (!path || !isInside(path) || fingerprints.has(path)) continue;
    const bytes = await readFile(path);
    if (bytes) fingerprints.set(path, { sha256: await sha256(bytes), bytes: bytes.length });
  }
  return fingerprints;
}

/** True for a relative path that never climbs out of its folder. */
export function isInside(path: string): boolean {
  return path !== '' && !/^[\\/]|^[a-z][a-z0-9+.-]*:/i.test(path) && !path.split(/[\\/]/).includes('..');
}
