import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listBeside, readBeside } from './node-beside.ts';

const outside = mkdtempSync(path.join(tmpdir(), 'rencana-luar-'));
const home = path.join(mkdtempSync(path.join(tmpdir(), 'rencana-')), 'rencana');
mkdirSync(path.join(home, 'bukti/foto'), { recursive: true });
writeFileSync(path.join(outside, 'rahasia.txt'), 'rahasia');
writeFileSync(path.join(home, 'bukti/a.pdf'), 'a');
symlinkSync('a.pdf', path.join(home, 'bukti/sama.pdf'));
symlinkSync(path.join(outside, 'rahasia.txt'), path.join(home, 'bukti/luar.txt'));
symlinkSync(outside, path.join(home, 'keluar'));

test('lists the files of the folders that are named, and nothing that a link leads out to', async () => {
  const named = ['bukti/hilang.pdf', 'keluar/rahasia.txt', 'tidak-ada/a.pdf'];
  expect([...(await listBeside(home, named))].sort()).toEqual(['bukti/a.pdf', 'bukti/sama.pdf']);
});

test.each([
  ['bukti/a.pdf', 'a'],
  ['bukti/sama.pdf', 'a'],
  ['bukti/luar.txt', undefined],
  ['keluar/rahasia.txt', undefined],
  ['bukti', undefined],
  ['tidak-ada.pdf', undefined],
])('reads only files inside the folder: %s', async (file, text) => {
  const bytes = await readBeside(home, file);
  expect(bytes && new TextDecoder().decode(bytes)).toBe(text);
});
