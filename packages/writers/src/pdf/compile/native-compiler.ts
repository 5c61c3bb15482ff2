import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Assets, NativeTypst } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import { type Compile, mainPath } from './compile.ts';
import { faces } from './faces.ts';

/** A folder that is nowhere, so that a source can name no file of the disk but only those it brings. */
const workspace = '/rencana-without-files';

/**
 * Starts Typst as machine code, several times as fast as the WebAssembly and with the same bytes where the faces have
 * every letter of a source; for others it would look into the fonts of the machine.
 */
export async function startNativeCompiler(native: NativeTypst, { font }: Assets): Promise<Compile> {
  const fontBlobs: Buffer[] = [];
  for (const face of faces) fontBlobs.push(Buffer.from(await font(face)));
  // The bundled fonts come before those of the machine, which cannot be left out.
  const compiler = native.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return (source) => compile(compiler, source);
}

function compile(compiler: NodeCompiler, { main, files }: TypstSource): Uint8Array {
  const mainFilePath = workspace + mainPath;
  try {
    compiler.addSource(mainFilePath, main);
    for (const [path, text] of files) compiler.mapShadow(workspace + path, Buffer.from(text));
    const compiled = compiler.compile({ mainFilePath });
    if (compiled.result) return compiler.pdf(compiled.result);
    const problem = compiled.takeDiagnostics();
    throw new Error(`Typst: ${JSON.stringify(problem && compiler.fetchDiagnostics(problem))}`);
  } finally {
    compiler.resetShadow();
    // Typst remembers the layout of every document otherwise: half a gigabyte more for those of one plan, and no faster.
    compiler.evictCache(0);
  }
}
