import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, root, runCli, stackTrace } from './run-cli.ts';

const example = path.join(root, 'examples/kotawaringin-timur');
const sound = `plan uji "Rencana Uji" {
  uses    kominfo-2021
  period  2022..2031
}
`;
const broken = `${sound}\nindicator ikm "IKM" in governance {\n  direction  up\n  target     2023 = 76.5\n}\n`;

const listing = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );

describe('rencana build', () => {
  test('writes every document in every format, and a manifest', () => {
    const out = makeFolder({});
    const { status, stdout, stderr } = runCli(['build', example, '--out', out, '--format', 'md,html,docx,json'], root);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).not.toMatch(stackTrace);
    const names = readdirSync(out);
    const count = (format: string): number => names.filter((name) => name.endsWith(`.${format}`)).length;
    expect(count('md')).toBeGreaterThanOrEqual(3);
    for (const format of ['html', 'docx']) expect(count(format)).toBe(count('md'));
    expect(names).toContain('rencana-manifest.json');
    const { files } = JSON.parse(readFileSync(path.join(out, 'rencana-manifest.json'), 'utf8')) as {
      files: Record<string, { sha256: string }>;
    };
    expect(Object.keys(files).sort()).toEqual(names.filter((name) => name !== 'rencana-manifest.json').sort());
    expect(count('json')).toBe(2);
    expect(JSON.stringify(files)).not.toContain(root);
  });

  const sameBytes: [string, string, string][] = [
    ['all documents of Kotim as text and pages', example, 'md,html,json'],
    ['those of the minimal plan in every format', path.join(root, 'examples/minimal'), 'md,html,docx,pdf,xlsx,json'],
  ];
  test.each(sameBytes)(
    'gives the same bytes under another time zone, locale, folder and clock: %s',
    (_name, plan, format) => {
      const here = makeFolder({});
      const there = makeFolder({});
      runCli(['build', plan, '--out', here, '--format', format], root, { TZ: 'UTC', LANG: 'C' });
      runCli(['build', '.', '--out', there, '--format', format], plan, { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' });
      expect(Object.keys(listing(here)).length).toBeGreaterThan(3);
      expect(listing(there)).toEqual(listing(here));
    },
  );

  test('a plan with errors builds, marked DRAF, and exits 1; --strict writes nothing', () => {
    const folder = makeFolder({ 'plan.rencana': broken });
    const out = makeFolder({});
    const result = runCli(['build', folder, '--out', out, '--format', 'md,html'], root);
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/foreign-number/);
    const html = readdirSync(out).find((name) => name.endsWith('.html')) ?? '';
    expect(readFileSync(path.join(out, html), 'utf8')).toMatch(/DRAF/);
    const strict = path.join(out, 'ketat');
    expect(runCli(['build', folder, '--out', strict, '--format', 'md', '--strict'], root).status).toBe(1);
    expect(existsSync(strict)).toBe(false);
  });

  test('an error in a file that nobody named, or in the configuration, counts too', () => {
    const folder = makeFolder({ 'plan.rencana': sound, 'ikm.rencana': broken.slice(sound.length) });
    const out = path.join(makeFolder({}), 'hasil');
    const args = ['--out', out, '--format', 'md', '--strict'];
    const ofPart = runCli(['build', path.join(folder, 'plan.rencana'), ...args], root);
    expect({ status: ofPart.status, isThere: existsSync(out) }).toEqual({ status: 1, isThere: false });
    expect(ofPart.stdout).toMatch(/ikm\.rencana:\d+:\d+ error foreign-number/);
    const configured = makeFolder({ 'plan.rencana': sound, 'rencana.config.json': '{ "rules": ' });
    const ofConfig = runCli(['build', configured, ...args], root);
    expect({ status: ofConfig.status, isThere: existsSync(out) }).toEqual({ status: 1, isThere: false });
    expect(ofConfig.stdout).toMatch(/rencana\.config\.json:\d+:\d+ error config-syntax/);
  });

  test('two plans of one name never replace the documents of each other', () => {
    const folder = makeFolder({ 'a/plan.rencana': sound, 'b/plan.rencana': sound });
    const out = path.join(folder, 'hasil');
    const { status, stderr } = runCli(['build', 'a', 'b', '--out', out, '--format', 'md'], folder);
    expect({ status, isThere: existsSync(out) }).toEqual({ status: 2, isThere: false });
    expect(stderr).toMatch(/"uji"/);
  });

  test('never replaces a file that it did not make', () => {
    const folder = makeFolder({ 'plan.rencana': sound });
    const out = makeFolder({});
    expect(runCli(['build', folder, '--out', out, '--format', 'md'], root).status).toBe(0);
    const name = readdirSync(out).find((file) => file.endsWith('.md')) ?? '';
    expect(runCli(['build', folder, '--out', out, '--format', 'md'], root).status).toBe(0);
    const other = makeFolder({ [name]: 'milik orang lain' });
    const { status, stderr } = runCli(['build', folder, '--out', other, '--format', 'md'], root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bukan buatan Rencana/);
    expect(readFileSync(path.join(other, name), 'utf8')).toBe('milik orang lain');
    expect(readdirSync(other)).toEqual([name]);
  });

  test('removes what it made of documents that are gone, keeps what was changed by hand, and says both', () => {
    const asked = 'document satu "Satu" { report evidence }\ndocument dua "Dua" { report evidence }\n';
    const folder = makeFolder({ 'plan.rencana': sound, 'dokumen.rencana': asked });
    const out = makeFolder({});
    const build = (...more: string[]) => runCli(['build', folder, '--out', out, '--format', 'md', ...more], root);
    expect(build('--format', 'md,html').status).toBe(0);
    writeFileSync(path.join(out, 'dua.md'), 'diubah');
    writeFileSync(path.join(folder, 'dokumen.rencana'), asked.replace('dua "Dua"', 'tiga "Tiga"'));
    expect(build('--document', 'satu').stderr).not.toMatch(/dua/);
    expect(readdirSync(out)).toContain('dua.html');
    const { stderr } = build();
    expect(stderr).toMatch(/dua\.html dihapus: dokumennya tidak ada lagi dalam rencana\./);
    expect(stderr).toMatch(/dua\.md dibiarkan, karena isinya pernah diubah/);
    expect(readdirSync(out).sort()).toEqual(['dua.md', 'rencana-manifest.json', 'satu.html', 'satu.md', 'tiga.md']);
  });

  test('makes a document of the library that the plan extends beside its own, and names those that it does not make', () => {
    const asked = 'document satu "Satu" { report evidence }\nextend document buku-2 { cover { place "Sampit" } }\n';
    const folder = makeFolder({ 'plan.rencana': sound, 'dokumen.rencana': asked });
    const out = makeFolder({});
    const { stderr } = runCli(['build', folder, '--out', out, '--format', 'md'], root);
    expect(readdirSync(out).sort()).toEqual(['buku-2.md', 'rencana-manifest.json', 'satu.md']);
    expect(stderr).toMatch(
      /tidak dibuat, .*: buku-1, buku-3, profil-quick-win, buku-indikator\. .*extend document buku-1 \{ \}/,
    );
  });

  test('several plans get a folder each', () => {
    const folder = makeFolder({ 'a/plan.rencana': sound, 'b/plan.rencana': sound.replace('uji', 'dua') });
    const out = makeFolder({});
    expect(
      runCli(['build', path.join(folder, 'a'), path.join(folder, 'b'), '--out', out, '--format', 'md'], root).status,
    ).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['dua', 'uji']);
  });

  const refused: [string, () => { args: string[]; cwd: string }, RegExp][] = [
    [
      'an output folder that is a file',
      () => {
        const folder = makeFolder({ 'plan.rencana': sound });
        const file = path.join(makeFolder({ f: 'x' }), 'f');
        return { args: ['build', '.', '--out', file, '--format', 'md'], cwd: folder };
      },
      /adalah berkas, bukan folder/,
    ],
    [
      'an output folder inside the plan',
      () => ({ args: ['build', '.', '--out', 'hasil', '--format', 'md'], cwd: makeFolder({ 'plan.rencana': sound }) }),
      /di dalam folder rencana/,
    ],
    [
      'an output folder inside the plan, before any file of it is read',
      () => ({
        args: ['build', '.', '--out', 'hasil/dokumen', '--format', 'md'],
        cwd: makeFolder({ 'plan.rencana': sound, 'rusak.rencana': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) }),
      }),
      /di dalam folder rencana/,
    ],
    [
      'an output folder inside one of several plans',
      () => ({
        args: ['build', '.', '--out', 'a/hasil', '--format', 'md'],
        cwd: makeFolder({ 'a/plan.rencana': sound, 'b/plan.rencana': sound.replace('uji', 'dua') }),
      }),
      /di dalam folder rencana/,
    ],
    [
      'an output folder that a link leads into the plan',
      () => {
        const folder = makeFolder({ 'plan.rencana': sound });
        const link = path.join(makeFolder({}), 'tautan');
        symlinkSync(folder, link);
        return { args: ['build', '.', '--out', path.join(link, 'hasil'), '--format', 'md'], cwd: folder };
      },
      /di dalam folder rencana/,
    ],
    [
      'an output folder that cannot be made, below a file',
      () => {
        const folder = makeFolder({ 'plan.rencana': sound });
        return {
          args: ['build', '.', '--out', path.join(makeFolder({ f: 'x' }), 'f/di/bawah'), '--format', 'md'],
          cwd: folder,
        };
      },
      /di bawah sebuah berkas/,
    ],
    ['no output folder', () => ({ args: ['build', '.'], cwd: makeFolder({ 'plan.rencana': sound }) }), /--out FOLDER/],
    [
      'an unknown format',
      () => ({
        args: ['build', '.', '--out', '/tmp/x', '--format', 'odt'],
        cwd: makeFolder({ 'plan.rencana': sound }),
      }),
      /Format "odt" tidak ada/,
    ],
    [
      'an unknown document',
      () => ({
        args: ['build', '.', '--out', path.join(makeFolder({}), 'o'), '--document', 'buku-9', '--format', 'md'],
        cwd: makeFolder({ 'plan.rencana': sound }),
      }),
      /tidak memiliki dokumen "buku-9"/,
    ],
  ];
  test.each(refused)('%s: one sentence and exit 2', (_name, make, sentence) => {
    const { args, cwd } = make();
    const { status, stderr } = runCli(args, cwd);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(stackTrace);
  });

  test('a damaged manifest stops a build before anything is replaced', () => {
    const folder = makeFolder({ 'plan.rencana': sound });
    const out = makeFolder({ 'rencana-manifest.json': '{' });
    const before = listing(out);
    const { status, stderr } = runCli(['build', folder, '--out', out, '--format', 'md'], root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/rusak/);
    expect(listing(out)).toEqual(before);
    writeFileSync(path.join(out, 'rencana-manifest.json'), '{"files":{}}');
    expect(runCli(['build', folder, '--out', out, '--format', 'md'], root).status).toBe(0);
  });
});
