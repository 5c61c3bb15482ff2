import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, makeFolder, root, runCli, runSource, stackTrace } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" {
  uses    kominfo-2021
  period  2022..2031
}
`;

describe('rencana check', () => {
  test('a sound plan is silent and exits 0', () => {
    const result = runCli(['check', 'examples/minimal'], root);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a clone without a build runs from source', () => {
    const result = runSource(['check', 'examples/minimal'], root);
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a finding is one line with place, severity, code and sentence, and exits 1', () => {
    const folder = makeFolder({
      'plan.rencana': `${plan}\nindicator ikm "IKM" in governance {\n  direction  up\n  target     2023 = 76.5\n}\n`,
    });
    const { status, stdout } = runCli(['check', '.'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^plan\.rencana:8:21 error foreign-number .*76,5.*\.\n/m);
  });

  test('--lang en gives English sentences, --format json data', () => {
    const folder = makeFolder({
      'plan.rencana': `${plan}\nindicator ikm "IKM" in governance {\n  direction  up\n  target     2023 = 76.5\n}\n`,
    });
    const { stdout } = runCli(['check', '--format', 'json', '--lang', 'en'], folder);
    const { findings } = JSON.parse(stdout) as {
      findings: { code: string; line: number; fixable: boolean; file: string }[];
    };
    expect(findings.find(({ code }) => code === 'foreign-number')).toMatchObject({
      line: 8,
      file: 'plan.rencana',
      fixable: true,
    });
  });

  test('a file of a plan is checked with its whole plan, and only its findings are shown', () => {
    const folder = makeFolder({
      'plan.rencana': `${plan}\nsopd dinas "Dinas Uji"\nindicator x "Tanpa arah" in governance { owner dinas }\n`,
      'b/aksi.rencana': 'action satu "Satu" in governance.public-service { owner dinas }\n',
    });
    const { stdout } = runCli(['check', 'b/aksi.rencana'], folder);
    expect(stdout).not.toMatch(/unknown-name/);
    expect(stdout).not.toMatch(/plan\.rencana/);
  });

  const unusable: [string, () => { args: string[]; cwd: string }, RegExp][] = [
    [
      'a folder without a plan',
      () => ({ args: ['check', '.'], cwd: makeFolder({ 'catatan.txt': 'x' }) }),
      /tidak ada berkas \.rencana/,
    ],
    [
      'a folder whose files belong to no plan',
      () => ({ args: ['check', '.'], cwd: makeFolder({ 'x.rencana': 'sopd a "A"\n' }) }),
      /tidak ada rencana/,
    ],
    ['a path that is not there', () => ({ args: ['check', 'tidak-ada'], cwd: root }), /"tidak-ada" tidak ditemukan/],
    [
      'a file that is not UTF-8',
      () => ({ args: ['check', '.'], cwd: makeFolder({ 'plan.rencana': new Uint8Array([0xff, 0xfe, 0x41, 0xd8]) }) }),
      /bukan teks UTF-8/,
    ],
    [
      'a file that is listed but gone when it is read',
      () => {
        const cwd = makeFolder({ 'plan.rencana': plan });
        symlinkSync(path.join(cwd, 'sudah-hilang'), path.join(cwd, 'hilang.rencana'));
        return { args: ['check', '.'], cwd };
      },
      /"hilang\.rencana" tidak ditemukan/,
    ],
    [
      'a link that leads to itself',
      () => {
        const cwd = makeFolder({ 'plan.rencana': plan });
        symlinkSync('putar.rencana', path.join(cwd, 'putar.rencana'));
        return { args: ['check', '.'], cwd };
      },
      /"putar\.rencana" adalah tautan yang berputar/,
    ],
    ['an unknown command', () => ({ args: ['periksa'], cwd: root }), /"periksa" tidak ada/],
    ['a name that every object knows', () => ({ args: ['constructor'], cwd: root }), /"constructor" tidak ada/],
    ['an unknown option', () => ({ args: ['check', '--formt', 'json'], cwd: root }), /"--formt" tidak ada/],
    ['a value that does not fit', () => ({ args: ['check', '--format', 'xml'], cwd: root }), /"xml" tidak cocok/],
    ['no command', () => ({ args: [], cwd: root }), /Sebutkan perintahnya/],
  ];
  test.each(unusable)('%s: one sentence and exit 2', (_name, make, sentence) => {
    const { args, cwd } = make();
    const { status, stdout, stderr } = runCli(args, cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(stderr).not.toMatch(stackTrace);
  });

  const hostile: [string, string][] = [
    ['NUL bytes', `${plan}\nsopd a "A" { short "\u0000\u0000" }\n\u0000\n`],
    ['5 MB in one line', `${plan}\n${'x '.repeat(2_500_000)}\n`],
    ['ten thousand nested braces', `${plan}\nsopd a "A" ${'{'.repeat(10_000)}${'}'.repeat(10_000)}\n`],
    ['an unclosed quote at the top', `"belum ditutup\n${plan}`],
  ];
  test.each(hostile)('%s: findings, exit 1, no stack trace', (_name, text) => {
    const { status, stdout, stderr } = runCli(['check', '.'], makeFolder({ 'plan.rencana': text }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/plan\.rencana:\d+:\d+ error/);
    expect(stdout.split('\n').length).toBeLessThan(100);
    expect(stdout + stderr).not.toMatch(stackTrace);
  });

  test('a byte-order mark and CRLF are accepted', () => {
    const { status, stdout } = runCli(
      ['check', '.'],
      makeFolder({ 'plan.rencana': `\ufeff${plan.replaceAll('\n', '\r\n')}` }),
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('help, version, rules and explain speak both languages', () => {
    expect(runCli(['--version'], root).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(runCli(['--help'], root).stdout).toMatch(/Perintah:[\s\S]*check/);
    expect(runCli(['--help', '--lang', 'en'], root).stdout).toMatch(/Commands:[\s\S]*Checks plans/);
    expect(runCli(['--help'], root).stdout).not.toContain('[options]');
    expect(runCli(['check', '--help'], root).stdout).toMatch(/Pilihan:[\s\S]*--fail-on/);
    const rules = JSON.parse(runCli(['rules', '--format', 'json'], root).stdout) as { code: string }[];
    expect(rules.find(({ code }) => code === 'target-against-direction')).toEqual({
      code: 'target-against-direction',
      severity: 'error',
      family: 'indicators',
      fixable: true,
      stage: expect.any(Number),
      basis: expect.stringMatching(/^(language|regulation|guide|practice|judgement)$/),
      covers: expect.arrayContaining([expect.stringMatching(/^[DE]\d+$/)]),
    });
    expect(runCli(['explain', 'Missing_Owner'], root).stderr).toMatch(/Maksudnya "missing-owner"/);
    expect(runCli(['explain', 'target-against-direction'], root).stdout).toMatch(/Dasar:/);
    expect(runCli(['explain', 'target-against-directon', '--lang', 'en'], root)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Did you mean "target-against-direction"/),
    });
  });

  test('--stats tells the time of each phase and the five slowest rules, beside the findings', () => {
    const { stdout, stderr } = runCli(['check', 'examples/minimal', '--stats', '--lang', 'en'], root);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Time by phase, in milliseconds:\n {2}read .*\n[\s\S]*The 5 slowest rules:\n( {2}[a-z-]+ +\d+\.\d +\d+×\n){5}$/,
    );
  });

  test('a link that leads back to its folder ends', () => {
    const folder = makeFolder({ 'plan.rencana': plan });
    symlinkSync(folder, path.join(folder, 'putar'));
    expect(runCli(['check', '.'], folder)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a reader that closes the pipe early is no failure', () => {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', '{ "$0" "$1" rules; echo "exit $?" >&2; } | head -n 1', process.execPath, cli],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'exit 0\n' });
    expect(stdout.split('\n').length).toBe(2);
  });
});
