import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles, resvgFile, typstFile, webFontFiles } from '../asset-files.ts';
import type { Assets } from '../writer.ts';

const require = createRequire(import.meta.url);
const read = async (specifier: string): Promise<Uint8Array> => new Uint8Array(readFileSync(require.resolve(specifier)));

/** The assets as they lie in the installed packages. */
export const fileAssets: Assets = {
  font: (face) => read(fontFiles[face]),
  webFont: (face) => read(webFontFiles[face]),
  resvg: () => read(resvgFile),
  typst: () => read(typstFile),
};
