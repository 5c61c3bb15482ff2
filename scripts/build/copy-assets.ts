import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontFiles, resvgFile, typstFile, webFontFiles } from '../../packages/writers/src/asset-files.ts';

const require = createRequire(new URL('../../packages/writers/package.json', import.meta.url));

/** The fonts and the WebAssembly that writers ask for, by their specifiers. */
export const assetFiles: readonly string[] = [
  ...new Set([...Object.values(fontFiles), ...Object.values(webFontFiles), resvgFile, typstFile]),
];

/** Copies fonts and WebAssembly beside a bundle, where its shell reads them lazily. */
export function copyAssets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const specifier of assetFiles) cpSync(require.resolve(specifier), path.join(folder, path.basename(specifier)));
}
