import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
/** The file that starts the command line. */
export const cli = path.join(root, 'packages/cli/rencana.cjs');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as bundled before the tests; `{ RENCANA_BUNDLE: '' }` runs the source. */
export function runCli(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', RENCANA_BUNDLE: '1', ...env },
  });
  return { status, stdout, stderr };
}

/** A new temporary folder with files in it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rencana-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
  }
  return folder;
}

/** What nobody should ever see. */
export const stackTrace = /\n\s+at .*[:(]\d+|node:internal|TypeError|RangeError|undefined is not/;
