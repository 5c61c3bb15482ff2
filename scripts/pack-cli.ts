// Packs the command line as one npm tarball that needs no other package: bundle, fonts and WebAssembly inside. Prints its
// path. Typst as machine code is offered beside it and only makes PDF sooner; npm leaves it out where it cannot get it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nativeTypstPackage } from '../packages/writers/src/asset-files.ts';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'packages/cli');

/** Bundles the command line and lays out in `stage` the package as it is published. */
export function stageCli(stage: string): void {
  run(process.execPath, [path.join(root, 'scripts/build.ts'), 'cli'], root);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const shipped = (from: string): boolean => !from.endsWith('.map') && !from.endsWith('metafile.json');
  cpSync(path.join(cli, 'dist'), path.join(stage, 'dist'), { recursive: true, filter: shipped });
  cpSync(path.join(cli, 'rencana.cjs'), path.join(stage, 'rencana.cjs'));
  cpSync(path.join(cli, 'README.md'), path.join(stage, 'README.md'));
  cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
  const { version, license, description } = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const manifest = {
    name: 'rencana-cli',
    version,
    license,
    description,
    type: 'module',
    bin: { rencana: './rencana.cjs' },
    engines: { node: '>=22.12' },
    files: ['dist', 'rencana.cjs'],
    optionalDependencies: { [nativeTypstPackage.name]: nativeTypstPackage.version },
  };
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Packs a staged package into a tarball in `out` and answers its path. */
export function packStagedCli(stage: string, out: string): string {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', out], stage).trim();
  return path.join(out, packed.split('\n').at(-1) ?? '');
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

if (process.argv[1] === import.meta.filename) {
  const out = path.join(root, 'dist');
  const stage = path.join(out, 'rencana-cli');
  stageCli(stage);
  console.log(packStagedCli(stage, out));
  rmSync(stage, { recursive: true, force: true });
}
