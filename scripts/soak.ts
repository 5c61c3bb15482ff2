// Runs the property tests for long: `npm run soak`, `npm run soak 100000` for that many cases each.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const runs = process.argv[2] ?? '10000';
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--testTimeout=0',
    'equals-fresh',
    'prefixes',
    'read-again',
    'property',
    'damage',
    'format',
    'equal-figures',
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, RENCANA_RUNS: runs } },
);
process.exitCode = status ?? 1;
