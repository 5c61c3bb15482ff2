import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Assets, NativeTypst } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import { type Compile, mainPath } from './compile.ts';
import { faces } from './faces.ts';

/** No name of a file in a source is a path on the disk: what the source does not bring is not there. */
const workspace = '/';

/** Starts Typst as machine code, several times as fast as the WebAssembly and with the same bytes. */
export async function startNativeCompiler(native: NativeTypst, { font }: Assets): Promise<Compile> {
  const fontBlobs: Buffer[] = [];
  for (const face of faces) fontBlobs.push(Buffer.from(await font(face)));
  const compiler = native.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return (source) => compile(compiler, source);
}

function compile(compiler: NodeCompiler, { main, files }: TypstSource): Uint8Array {
  try {
    compiler.addSource(mainPath, main);
    for (const [path, text] of files) compiler.mapShadow(path, Buffer.from(text));
    return compiler.pdf({ mainFilePath: mainPath });
  } finally {
    compiler.resetShadow();
    // Typst remembers the layout of every document otherwise: half a gigabyte more for those of one plan, and no faster.
    compiler.evictCache(0);
  }
}
