import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Bundles the command line once before all tests; what is tested is then what is shipped, and starts fast. */
export function setup(): void {
  const root = path.resolve(import.meta.dirname, '..');
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts'), 'cli'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The command line does not bundle:\n${stderr}`);
}
