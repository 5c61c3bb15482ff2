import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontFiles, resvgFile, typstFile, webFontFiles } from '../../asset-files.ts';
import type { Assets } from '../../writer.ts';

const { resolve } = createRequire(import.meta.url);

/** The real assets, read from the installed packages. */
export const nodeAssets: Assets = {
  font: (face) => readFile(resolve(fontFiles[face])),
  webFont: (face) => readFile(resolve(webFontFiles[face])),
  resvg: () => readFile(resolve(resvgFile)),
  typst: () => readFile(resolve(typstFile)),
};
