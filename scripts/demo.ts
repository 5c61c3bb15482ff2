// Checks the Kotawaringin Timur example, builds its documents and says which to open first.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const example = 'examples/kotawaringin-timur';
const out = 'out/kotawaringin-timur';
const rencana = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'packages/cli/rencana.cjs'), ...args], { cwd: root, encoding: 'utf8' });

const check = rencana('check', example);
process.stdout.write(check.stdout);
process.stderr.write(check.stderr);
rmSync(path.join(root, out), { recursive: true, force: true });
const build = rencana('build', example, '--out', out, '--format', 'md,html,docx');
if (build.status !== 0) process.stderr.write(build.stdout + build.stderr);
const findings = check.stdout.split('\n').filter(Boolean).length;
const made = build.status === 0 ? readdirSync(path.join(root, out)).filter((name) => !name.endsWith('.json')) : [];
console.log(`Checked ${example}: ${findings === 0 ? 'no findings' : `${findings} findings`}.`);
const names = [...new Set(made.filter((name) => /\.(md|html|docx)$/.test(name)).map((name) => path.parse(name).name))];
console.log(`Made ${names.length} documents as Markdown, HTML and DOCX in ${out}:\n  ${names.join('\n  ')}`);
const first =
  made.find((name) => name.startsWith('buku-2') && name.endsWith('.html')) ??
  made.find((name) => name.endsWith('.html')) ??
  made[0];
if (first) console.log(`Open first: ${path.join(out, first)}`);
process.exitCode = check.status === 0 && build.status === 0 ? 0 : 1;
