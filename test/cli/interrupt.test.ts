import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, makeFolder, root, runCli, stackTrace } from './run-cli.ts';

interface Interrupted {
  readonly status: number | null;
  readonly told: string;
}

/** Builds the complete example, and presses Ctrl-C when a document is about to be made in this format. */
function interruptAt(progress: RegExp, out: string): Promise<Interrupted> {
  const args = ['build', 'examples/kotawaringin-timur', '--out', out, '--format', 'md,html,docx', '--progress'];
  const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve) => {
    let told = '';
    let isPressed = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (isPressed || !progress.test(told)) return;
      isPressed = true;
      child.kill('SIGINT');
    });
    child.once('close', (status) => resolve({ status, told }));
  });
}

describe('Ctrl-C', () => {
  test('in the middle of a build leaves nothing half, and says so', async () => {
    const out = makeFolder({});
    const { status, told } = await interruptAt(/… \S+\.html\n/, out);
    expect(status).toBe(2);
    expect(told).toContain('Dihentikan; tidak ada dokumen yang ditulis.');
    expect(told).not.toMatch(stackTrace);
    expect(readdirSync(out)).toEqual([]);
  });

  test('leaves the outputs of the former build as they were', async () => {
    const out = makeFolder({});
    expect(runCli(['build', 'examples/minimal', '--out', out, '--format', 'md'], root).status).toBe(0);
    const before = readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')]);
    await interruptAt(/… \S+\.docx\n/, out);
    expect(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')])).toEqual(before);
  });
});
