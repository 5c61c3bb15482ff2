import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, root, runCli } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" {
  uses    kominfo-2021
  period  2022..2031
}
`;
const damaged = `// catatan
indikator ikm “IKM” in governance {
  arah    up
  target  2023 = 76.5
  owner   setda
}
sopd setda "Sekretariat" { kind sekretariat }
`;
const mended = damaged
  .replace('indikator', 'indicator')
  .replace('“IKM”', '"IKM"')
  .replace('arah', 'direction')
  .replace('76.5', '76,5');

const contentOf = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('rencana check --fix', () => {
  test('mends what is certain, says what it changed, and then checks what is left', () => {
    const folder = makeFolder({ 'plan.rencana': plan, 'ikm.rencana': damaged });
    expect(runCli(['check', '.'], folder).status).toBe(1);
    const { status, stdout, stderr } = runCli(['check', '.', '--fix', '--lang', 'en'], folder);
    expect(contentOf(folder, 'ikm.rencana')).toBe(mended);
    expect(contentOf(folder, 'plan.rencana')).toBe(plan);
    expect(stderr).toMatch(/^ikm\.rencana: 4 fixes \(.*foreign-number 1.*\)\n$/);
    expect({ status, stdout }).toEqual(pick(runCli(['check', '.', '--lang', 'en'], folder)));
    expect(runCli(['check', '.', '--fix'], folder).stderr).toBe('');
  });

  test('keeps byte-order mark, line ends and permissions', () => {
    const windows = `\ufeff${damaged.replaceAll('\n', '\r\n')}`;
    const folder = makeFolder({ 'plan.rencana': plan, 'ikm.rencana': windows });
    chmodSync(path.join(folder, 'ikm.rencana'), 0o640);
    runCli(['check', '.', '--fix'], folder);
    expect(contentOf(folder, 'ikm.rencana')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`);
    expect(statSync(path.join(folder, 'ikm.rencana')).mode & 0o777).toBe(0o640);
  });

  test('changes only the files asked for', () => {
    const folder = makeFolder({ 'plan.rencana': plan, 'a.rencana': damaged, 'b.rencana': damaged });
    runCli(['check', 'a.rencana', '--fix'], folder);
    expect(contentOf(folder, 'a.rencana')).toBe(mended);
    expect(contentOf(folder, 'b.rencana')).toBe(damaged);
  });

  test('--dry-run shows a diff that git applies, and touches nothing', () => {
    const folder = makeFolder({ 'plan.rencana': plan, 'ikm.rencana': damaged });
    const { status, stdout } = runCli(['check', '.', '--fix', '--dry-run'], folder);
    expect(status).toBe(1);
    expect(contentOf(folder, 'ikm.rencana')).toBe(damaged);
    expect(stdout).toMatch(/^--- a\/ikm\.rencana\n\+\+\+ b\/ikm\.rencana\n@@ -1,7 \+1,7 @@\n/);
    writeFileSync(path.join(folder, 'x.patch'), stdout);
    expect(spawnSync('git', ['apply', 'x.patch'], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(contentOf(folder, 'ikm.rencana')).toBe(mended);
  });

  test('format keeps a byte-order mark too', () => {
    const folder = makeFolder({ 'plan.rencana': `\ufeff${plan.replace('  uses    ', 'uses ')}` });
    runCli(['format', '.'], folder);
    expect(contentOf(folder, 'plan.rencana')).toBe(`\ufeff${plan}`);
  });

  test('a sound plan stays as it is', () => {
    expect(runCli(['check', 'examples/minimal', '--fix'], root)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

const pick = ({ status, stdout }: { status: number | null; stdout: string }) => ({ status, stdout });
