import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nativeTypstPackage } from '@rencana/api';
import { expect, onTestFinished, test } from 'vitest';
import { loadNativeTypst } from './load-native-typst.ts';

/** A file beside which an optional package lies, with the text of its module. */
function beside(version: string, module: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rencana-native-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = path.join(folder, 'node_modules', nativeTypstPackage.name);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'package.json'), JSON.stringify({ name: nativeTypstPackage.name, version }));
  writeFileSync(path.join(at, 'index.js'), module);
  return path.join(folder, 'rencana.js');
}

test('Typst as machine code is taken in the version that sets the same bytes', async () => {
  expect(await loadNativeTypst(beside(nativeTypstPackage.version, 'exports.NodeCompiler = 1;'))).toEqual({
    NodeCompiler: 1,
  });
});

test.each([
  ['in another version', '0.0.1', 'exports.NodeCompiler = 1;'],
  ['without a binary for this machine', nativeTypstPackage.version, 'throw new Error("Cannot find native binding");'],
])('%s it is left, and nothing fails', async (_name, version, module) => {
  expect(await loadNativeTypst(beside(version, module))).toBeUndefined();
});

test('where it is not installed nothing fails', async () => {
  expect(await loadNativeTypst(path.join(tmpdir(), 'rencana.js'))).toBeUndefined();
});
