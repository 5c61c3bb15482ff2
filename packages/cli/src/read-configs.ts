import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configPathOf, decodeText, type PlanState, type Workspace } from '@rencana/api';
import { type Refusal, refuse } from './refusal.ts';

/** Reads the configurations that lie beside plans into the workspace; answers their paths. A plan may well have none. */
export async function readConfigs(
  workspace: Workspace,
  states: readonly PlanState[],
  cwd: string,
): Promise<readonly string[] | Refusal> {
  const read: string[] = [];
  for (const { root, files } of states) {
    const at = configPathOf({ root, lone: files.some((file) => file.path === root) });
    let bytes: Uint8Array;
    try {
      bytes = await readFile(at);
    } catch (problem) {
      const code = (problem as NodeJS.ErrnoException).code ?? '?';
      if (code === 'ENOENT' || code === 'ENOTDIR') continue;
      return unreadable(path.relative(cwd, at), code);
    }
    const text = decodeText(bytes);
    if (text === undefined) return unreadable(path.relative(cwd, at), 'UTF-8');
    workspace.setFile({ path: at, text });
    read.push(at);
  }
  return read;
}

function unreadable(shown: string, code: string): Refusal {
  return refuse(
    `Konfigurasi "${shown}" tidak dapat dibaca (${code}); periksa izin dan pengodeannya (UTF-8).`,
    `The configuration "${shown}" cannot be read (${code}); check its permissions and its encoding (UTF-8).`,
  );
}
