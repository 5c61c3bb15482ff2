// Runs every test that needs no browser; the last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'rencana-test-'));
const report = path.join(folder, 'report.json');
const update = process.argv.includes('--update') ? ['--update'] : [];
const rest = process.argv.slice(2).filter((argument) => argument !== '--update');
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...update,
    ...rest,
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Otherwise a golden that is missing is written and passes, and a forgotten `.only` hides the other tests.
    env: { ...process.env, ...(update.length === 0 && { CI: '1' }) },
  },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8')) as typeof counts;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1);
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
