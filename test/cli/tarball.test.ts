import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nativeTypstPackage } from '../../packages/writers/src/asset-files.ts';
import { packStagedCli } from '../../scripts/pack-cli.ts';
import { makeFolder, root, staged } from './run-cli.ts';

let folder: string;
let tarball: string;

/** An empty folder with the tarball installed into it, without what npm may leave out. */
beforeAll(() => {
  tarball = packStagedCli(staged, makeFolder({}));
  folder = makeFolder({ 'package.json': '{"private":true}' });
  const install = spawnSync('npm', ['install', '--offline', '--omit=optional', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(install.stderr);
}, 180_000);

const sh = (command: string, cwd: string) =>
  spawnSync('sh', ['-eu', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}:${path.join(folder, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  });

describe('the packed command line', () => {
  test('installs into an empty folder, checks and builds', () => {
    const out = path.join(makeFolder({}), 'dokumen');
    const plan = path.join(root, 'examples/kotawaringin-timur');
    expect(sh(`rencana check ${plan}`, folder)).toMatchObject({ status: 0, stdout: '' });
    expect(sh(`rencana build ${plan} --out ${out} --format md,html,docx`, folder).status).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.docx')).length).toBeGreaterThanOrEqual(3);
  });

  test('brings no other package and no source', () => {
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'rencana-cli',
    ]);
    const files = readdirSync(path.join(folder, 'node_modules/rencana-cli'), { recursive: true }).map(String);
    expect(files.filter((name) => /\.(ts|map)$/.test(name))).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(20 * 1024 * 1024);
  });

  test('makes Markdown, tables and JSON without fonts, Typst and resvg at hand, and no PDF then', () => {
    const bare = makeFolder({});
    cpSync(path.join(folder, 'node_modules/rencana-cli'), bare, { recursive: true });
    rmSync(path.join(bare, 'dist/assets'), { recursive: true });
    const build = (formats: string) =>
      sh(
        `node ${bare}/rencana.cjs build ${path.join(root, 'examples/minimal')} --out ${bare}/out --format ${formats}`,
        bare,
      );
    expect(build('md,xlsx,json')).toMatchObject({ status: 0 });
    expect(build('pdf').status).toBe(2);
  });

  test('offers Typst as machine code, in the version that sets the same bytes', () => {
    const { optionalDependencies, dependencies } = JSON.parse(
      readFileSync(path.join(folder, 'node_modules/rencana-cli/package.json'), 'utf8'),
    );
    expect(dependencies).toBeUndefined();
    expect(optionalDependencies).toEqual({ [nativeTypstPackage.name]: nativeTypstPackage.version });
  });

  test('the steps of the GitHub workflow run', () => {
    const steps = [
      ...readFileSync(path.join(root, 'examples/ci/github.yml'), 'utf8').matchAll(/run: (rencana .*)/g),
    ].map((match) => match[1]);
    expect(steps.length).toBe(2);
    const { folder, status } = runSteps(steps.join('\n'));
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'hasil/rencana.sarif'), 'utf8')).toContain('"version": "2.1.0"');
  });

  test('the script of the GitLab job runs', () => {
    const steps = [...readFileSync(path.join(root, 'examples/ci/gitlab.yml'), 'utf8').matchAll(/- (rencana .*)/g)].map(
      (match) => match[1],
    );
    expect(steps.length).toBe(2);
    const { folder, status } = runSteps(steps.join('\n'));
    expect(status).toBe(0);
    expect(readdirSync(path.join(folder, 'hasil')).sort()).toEqual(['codequality.json', 'junit.xml']);
  });

  test('brings the pages of the rules, to which the language server leads', () => {
    const pages = readdirSync(path.join(folder, 'node_modules/rencana-cli/dist/rules'));
    expect(pages).toContain('missing-owner.md');
  });

  test('on an older Node it says so in a sentence and exits 2', () => {
    const source = readFileSync(path.join(folder, 'node_modules/rencana-cli/rencana.cjs'), 'utf8');
    const faked = source.replace('process.versions.node.split', "'18.20.0'.split");
    expect(faked).not.toBe(source);
    const { status, stderr } = spawnSync(process.execPath, ['-e', faked], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/needs Node 22\.12 or newer/);
  });
});

/** Runs steps in a repository that keeps its plan in the folder `rencana`. */
function runSteps(steps: string) {
  const plan = readFileSync(path.join(root, 'examples/minimal/plan.rencana'), 'utf8');
  const repository = makeFolder({ 'rencana/plan.rencana': plan });
  return { folder: repository, ...sh(steps, repository) };
}
