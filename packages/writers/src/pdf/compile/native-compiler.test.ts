import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { nativeTypstPackage, typstFile } from '../../asset-files.ts';
import { fileAssets } from '../../testing/file-assets.ts';
import { hostileDocument, hostileTexts } from '../../testing/hostile-document.ts';
import { letterDocument } from '../../testing/letter-document.ts';
import { loadNativeTypst } from '../../testing/native-typst.ts';
import { sampleDocument } from '../../testing/sample-document.ts';
import { writeSource } from '../write-source.ts';
import { createCompiler } from './compiler.ts';
import { createLetterTest } from './draws-all-letters.ts';
import { startNativeCompiler } from './native-compiler.ts';
import { startWasmCompiler } from './wasm-compiler.ts';

const require = createRequire(import.meta.url);
const versionOf = (file: string): string =>
  (JSON.parse(readFileSync(require.resolve(file), 'utf8')) as { version: string }).version;

test('the packages of the WebAssembly and of the machine code are of the version that is asked for', () => {
  expect(versionOf(`${nativeTypstPackage.name}/package.json`)).toBe(nativeTypstPackage.version);
  expect(versionOf(typstFile.replace(/pkg\/.*/, 'package.json'))).toBe(nativeTypstPackage.version);
});

const native = loadNativeTypst();
if (native) {
  describe('Typst as machine code', async () => {
    const wasm = await startWasmCompiler(fileAssets);
    const drawsAllLetters = await createLetterTest(fileAssets);
    const machine = await startNativeCompiler(native, fileAssets);

    const documents: readonly (readonly [string, Document])[] = [
      ['the sample', sampleDocument],
      ['a letter', letterDocument],
      ...hostileTexts.map((text, index) => [`hostile text ${index + 1}`, hostileDocument(text)] as const),
    ];
    test.each(documents.filter(([, document]) => drawsAllLetters(writeSource(document))))(
      'sets %s in the same bytes as the WebAssembly',
      (_name, document) => {
        const source = writeSource(document);
        expect(Buffer.compare(machine(source), wasm(source))).toBe(0);
      },
    );

    test('is left where a letter is in none of the bundled fonts, for it would print with one of the machine', async () => {
      const compile = await createCompiler({ ...fileAssets, nativeTypst: async () => native });
      const strange = hostileTexts.map(hostileDocument).map((document) => writeSource(document));
      expect(strange.filter((source) => !drawsAllLetters(source)).length).toBeGreaterThan(0);
      for (const source of strange) expect(Buffer.compare(await compile(source), wasm(source))).toBe(0);
    });

    test.each([
      '#read("/etc/hostname")',
      '#image("/etc/hostname")',
      '#include "/main.rencana"',
      '#import "@preview/none:1.0.0"',
      '#oops(',
    ])('reads nothing but the source and its pictures, and says what it lacks: %s', (main) => {
      expect(() => machine({ main, files: new Map() })).toThrow(/^Typst: /);
    });
  });
}
