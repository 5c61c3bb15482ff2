// Packs the extension and tests the packed VSIX in a real VS Code; the last line says `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { packageExtension } from './package/package-extension.ts';

interface Result {
  readonly title: string;
  readonly passed: boolean;
}

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);
if (!existsSync(at('tools/vscode/node_modules')))
  execFileSync('npm', ['ci', '--prefix', 'tools/vscode'], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [at('scripts/build.ts'), 'server', 'client'], { cwd: root, stdio: 'inherit' });
const vsix = packageExtension(root);

// The suite writes into the plan and beside it.
const folder = mkdtempSync(path.join(tmpdir(), 'rencana-vscode-'));
const plan = path.join(folder, 'kotawaringin-timur');
const marker = path.join(folder, 'results.json');
cpSync(at('examples/kotawaringin-timur'), plan, { recursive: true });
const code = await runTests({
  vscodeExecutablePath: at('tools/vscode/vscode.ts'),
  extensionDevelopmentPath: at('test/vscode/driver'),
  extensionTestsPath: at('test/vscode/suite/index.cjs'),
  launchArgs: [plan, `--install-extension=${vsix}`, '--timeout=240'],
  extensionTestsEnv: { RENCANA_TEST_RESULTS: marker, VSCODE_TEST_RESULTS: marker },
}).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
// The marker is the proof: a host that died may be reported as a success.
const results = existsSync(marker) ? (JSON.parse(readFileSync(marker, 'utf8')) as readonly Result[]) : [];
rmSync(folder, { recursive: true, force: true });
const passed = results.filter((result) => result.passed).length;
const failed = Math.max(results.length - passed, code === 0 && results.length > 0 ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
