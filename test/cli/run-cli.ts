import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
/** The folder of the package as it is published, laid out before all tests. */
export const staged = process.env.RENCANA_STAGED ?? '';
/** The file that starts the command line as it is published. */
export const cli = path.join(staged, 'rencana.cjs');
const source = path.join(root, 'packages/cli/rencana.cjs');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as it is published. */
export function runCli(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): CliResult {
  return run(cli, args, cwd, env);
}

/** Runs the command line of the clone, from source. */
export function runSource(args: readonly string[], cwd: string): CliResult {
  return run(source, args, cwd, { RENCANA_BUNDLE: '' });
}

function run(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
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
