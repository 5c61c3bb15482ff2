// Builds everything and packs the extension as one VSIX under dist/.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from './package/package-extension.ts';

const root = path.resolve(import.meta.dirname, '..');
execFileSync(process.execPath, [path.join(root, 'scripts/build.ts')], { cwd: root, stdio: 'inherit' });
const vsix = packageExtension(root);
console.log(`${path.relative(root, vsix)}: ${(statSync(vsix).size / 1024 / 1024).toFixed(1)} MB`);
