import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatText } from '@rencana/api';
import { describe, expect, test } from 'vitest';
import { firstPlan } from '../../packages/cli/src/init/first-plan.ts';
import { readAnswers } from '../../packages/cli/src/init/read-answers.ts';
import { makeFolder, runCli, stackTrace } from './run-cli.ts';

const kotim = ['--region', 'Kabupaten Kotawaringin Timur', '--period', '2022..2031'];
const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('rencana init', () => {
  test.each([
    ['id', /Rencana sudah dimulai.*rencana check/, /Perangkat daerah dan pejabat/],
    ['en', /The plan has begun.*rencana check/, /Agencies and officials/],
  ])('writes a first plan, one file a matter, that checks clean: %s', (language, next, comment) => {
    const folder = makeFolder({});
    const { status, stdout, stderr } = runCli(['init', ...kotim, '--lang', language], folder);
    expect({ status, stdout: stdout.trim().split('\n').sort() }).toEqual({
      status: 0,
      stdout: readdirSync(folder).sort(),
    });
    expect(stderr).toMatch(next);
    expect(readdirSync(folder).length).toBe(7);
    expect(read(folder, 'plan.rencana')).toContain(
      'plan kotawaringin-timur "Masterplan Smart City Kabupaten Kotawaringin Timur"',
    );
    expect(read(folder, 'organisation.rencana')).toMatch(comment);
    expect(runCli(['check', '.'], folder)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runCli(['format', '--check', '.'], folder)).toMatchObject({ status: 0, stdout: '' });
  });

  test('takes the folder as an argument or as --out', () => {
    const folder = makeFolder({});
    expect(runCli(['init', 'satu', ...kotim], folder).status).toBe(0);
    expect(runCli(['init', '--out', 'dua/tiga', ...kotim, '--name', 'kotim'], folder).status).toBe(0);
    expect(existsSync(path.join(folder, 'satu/plan.rencana'))).toBe(true);
    expect(read(folder, 'dua/tiga/plan.rencana')).toContain('plan kotim ');
  });

  test('never writes over a file, and then writes nothing at all', () => {
    const folder = makeFolder({ 'quickwins.rencana': '// milik saya\n' });
    const { status, stderr } = runCli(['init', ...kotim], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/"quickwins\.rencana" sudah ada/);
    expect(readdirSync(folder)).toEqual(['quickwins.rencana']);
    expect(read(folder, 'quickwins.rencana')).toBe('// milik saya\n');
  });

  const wrong: [string, string[], RegExp][] = [
    ['no region', ['--period', '2022..2031'], /Nama daerah belum disebut/],
    ['no period', ['--region', 'Kota Contoh'], /--period 2022\.\.2031/],
    ['a period that runs backwards', ['--region', 'Kota Contoh', '--period', '2031..2022'], /"2031\.\.2022"/],
    ['a name with blanks', [...kotim, '--name', 'Kotim Kita'], /--name kotim/],
    ['a level that is not there', [...kotim, '--level', 'desa'], /"desa" tidak cocok/],
  ];
  test.each(wrong)('%s: one sentence, exit 2, nothing written', (_, args, sentence) => {
    const folder = makeFolder({});
    const { status, stdout, stderr } = runCli(['init', ...args], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(stackTrace);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file in the place of the folder is refused', () => {
    const folder = makeFolder({});
    writeFileSync(path.join(folder, 'satu'), '');
    expect(runCli(['init', 'satu', ...kotim], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/tidak dapat ditulisi/),
    });
  });
});

describe('the questions', () => {
  const asked: string[] = [];
  const answers = ['Kota Contoh', '', '2025-2029', ''];
  test('ask only for what no flag says, and offer what the region tells', async () => {
    const found = await readAnswers({}, async ({ id }, initial) => {
      asked.push(`${id} [${initial}]`);
      return answers[asked.length - 1] || initial;
    });
    expect(found).toEqual({ name: 'contoh', region: 'Kota Contoh', level: 'city', period: ['2025', '2029'] });
    expect(asked.map((question) => question.slice(question.indexOf('[')))).toEqual([
      '[]',
      '[city]',
      '[2022..2031]',
      '[contoh]',
    ]);
  });
});

describe('the files of a first plan', () => {
  test.each(['regency', 'city', 'province'] as const)('are laid out and carry the head of a %s', (level) => {
    const files = firstPlan({ name: 'a', region: 'Kota "A" [b] \\ C', level, period: ['2022', '2026'] }, 'id');
    for (const text of files.values()) expect(formatText(text)).toBe(text);
    expect(files.get('plan.rencana')).toContain('region         "Kota \\"A\\" \\[b] \\\\ C"');
    expect(files.get('organisation.rencana')).toMatch(
      { regency: /"Bupati/, city: /"Wali Kota/, province: /"Gubernur/ }[level],
    );
  });
});
