import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Assets, fontFiles, resvgFile, typstFile, webFontFiles } from '@rencana/api';
import { loadNativeTypst } from './load-native-typst.ts';

/** Fonts and WebAssembly, read when a writer asks: beside the bundle, or from the packages of a clone. */
export function readAssets(): Assets {
  return {
    font: (face) => read(fontFiles[face]),
    webFont: (face) => read(webFontFiles[face]),
    resvg: () => read(resvgFile),
    typst: () => read(typstFile),
    nativeTypst: () => loadNativeTypst(),
  };
}

async function read(specifier: string): Promise<Uint8Array> {
  const beside = new URL(`./assets/${specifier.slice(specifier.lastIndexOf('/') + 1)}`, import.meta.url);
  return new Uint8Array(
    await readFile(existsSync(fileURLToPath(beside)) ? beside : new URL(import.meta.resolve(specifier))),
  );
}
