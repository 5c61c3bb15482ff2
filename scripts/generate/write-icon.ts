import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(new URL('../../packages/writers/package.json', import.meta.url));

/** The picture of the extension as PNG, which is what VS Code takes. */
export async function writeIcon(svgFile: string): Promise<Uint8Array> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return new Resvg(await readFile(svgFile, 'utf8')).render().asPng();
}
