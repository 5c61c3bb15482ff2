import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, stackTrace } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" { uses kominfo-2021  period 2022..2026  covers governance  current-stage 3 }
sopd dinas "Dinas Uji"
indicator ikm "IKM" in governance.public-service { owner dinas }
quickwin antrean "Antrean" in governance.public-service { owner dinas  schedule 2022-01..2023-06 }
`;

function start(files: Readonly<Record<string, string>> = {}) {
  const folder = makeFolder({ 'plan.rencana': plan, ...files });
  const check = (...args: string[]) => runCli(['check', ...args], folder);
  const edit = (change: (text: string) => string): void => {
    const at = path.join(folder, 'plan.rencana');
    writeFileSync(at, change(readFileSync(at, 'utf8')));
  };
  return { folder, check, edit };
}

describe('a baseline', () => {
  test('hides what was found when it was written, and says how much', () => {
    const { check } = start();
    const count = check().stdout.trim().split('\n').length;
    expect(count).toBeGreaterThan(4);
    const written = check('--write-baseline', 'lama.json');
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(written.stderr).toContain(`${count} temuan dicatat dalam lama.json.`);
    const hidden = check('--baseline', 'lama.json', '--fail-on', 'info');
    expect(hidden).toEqual({
      status: 0,
      stdout: '',
      stderr: `${count} temuan lama disembunyikan oleh baseline.\n`,
    });
  });

  test.each([
    ['--write-baseline', 'plan.rencana'],
    ['--format', 'json=plan.rencana'],
    ['--write-baseline', 'rencana.config.json'],
  ])('never overwrites a file of the plan: %s %s', (option, value) => {
    const { folder, check } = start({ 'rencana.config.json': '{}' });
    const { status, stderr } = check(option, value);
    expect(status).toBe(2);
    expect(stderr).toMatch(/adalah bagian dari rencana, jadi tidak ditimpa/);
    expect(readFileSync(path.join(folder, 'plan.rencana'), 'utf8')).toBe(plan);
    expect(readFileSync(path.join(folder, 'rencana.config.json'), 'utf8')).toBe('{}');
  });

  test('never hides a new finding, also one of a rule that it knows elsewhere', () => {
    const { check, edit } = start();
    check('--write-baseline', 'lama.json');
    edit((text) => `${text}indicator baru "Baru" in governance.public-service { owner dinas }\n`);
    const { stdout } = check('--baseline', 'lama.json');
    expect(stdout).toMatch(/missing-direction Indikator “Baru”/);
    expect(stdout).not.toMatch(/“IKM”/);
  });

  test('still hides them after lines have moved, and knows a dimension from another', () => {
    const { check, edit } = start();
    check('--write-baseline', 'lama.json');
    edit((text) => `// catatan\n\n${text.replace('covers governance', 'covers governance, living')}`);
    const { stdout } = check('--baseline', 'lama.json');
    expect(stdout.match(/unserved-subdimension/g)).toHaveLength(1);
    expect(stdout).toContain('Smart Living');
  });

  test('counts what has gone', () => {
    const { check, edit } = start();
    check('--write-baseline', 'lama.json');
    edit((text) => text.replace('2023-06', '2022-06'));
    const { stdout, stderr } = check('--baseline', 'lama.json', '--lang', 'en');
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^The baseline hides \d+ old findings\. 1 of its findings is gone; renew it with --write-baseline\.\n$/,
    );
  });

  test('is written in one order, so that writing again changes nothing', () => {
    const { check, folder } = start();
    check('--write-baseline', 'a.json');
    check('--write-baseline', 'b.json');
    const text = readFileSync(path.join(folder, 'a.json'), 'utf8');
    expect(readFileSync(path.join(folder, 'b.json'), 'utf8')).toBe(text);
    const { findings } = JSON.parse(text) as { findings: string[] };
    expect(findings).toEqual([...findings].sort());
    expect(new Set(findings).size).toBe(findings.length);
  });

  test('may be named by the configuration, also before it exists', () => {
    const { check } = start({ 'rencana.config.json': '{ "baseline": "lama.json" }' });
    const before = check();
    expect(before.stdout).toContain('quickwin-too-long');
    expect(before.stderr).toContain('Baseline "lama.json" belum ada');
    check('--write-baseline', 'lama.json');
    expect(check().stdout).toBe('');
  });

  test.each([
    ['is not there', {}, /"lama\.json" tidak dapat dibaca \(ENOENT\)/],
    ['is none', { 'lama.json': '[]' }, /"lama\.json" bukan baseline/],
  ])('that %s: one sentence and exit 2', (_, files, sentence) => {
    const { check } = start(files);
    const result = check('--baseline', 'lama.json');
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(sentence);
    expect(result.stderr).not.toMatch(stackTrace);
  });
});
