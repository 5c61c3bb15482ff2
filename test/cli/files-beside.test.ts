import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" { period 2022..2026  current-stage 1 }
evidence laporan "Laporan" { file "bukti/laporan.pdf" }
picture peta "Peta" { file "gambar/peta.png"  alt "Peta" }
`;

test('check finds evidence and pictures whose files are not in the folder of the plan', () => {
  const folder = makeFolder({ 'plan.rencana': plan });
  const lines = () => runCli(['check', '--fail-on', 'warning'], folder);
  expect(lines().status).toBe(1);
  expect(lines().stdout).toMatch(/plan\.rencana:2:30 warning evidence-file-missing .*bukti\/laporan\.pdf/);
  expect(lines().stdout).toMatch(/plan\.rencana:3:23 warning picture-file-missing .*gambar\/peta\.png/);
  for (const name of ['bukti/laporan.pdf', 'gambar/peta.png']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'contoh');
  }
  expect(lines()).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(path.join(folder, 'plan.rencana'), 'utf8')).toBe(plan);
});
