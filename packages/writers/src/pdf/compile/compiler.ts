import type { Assets } from '../../writer.ts';
import type { Compile } from './compile.ts';
import { startNativeCompiler } from './native-compiler.ts';

let started: Promise<Compile> | undefined;

/** Starts Typst once in a process: as machine code where the shell brings it, else as WebAssembly. */
export async function createCompiler(assets: Assets): Promise<Compile> {
  started ??= start(assets).catch((problem: unknown) => {
    // The next document may try again.
    started = undefined;
    throw problem;
  });
  return started;
}

async function start(assets: Assets): Promise<Compile> {
  const native = await assets.nativeTypst?.();
  if (native) return startNativeCompiler(native, assets);
  const { startWasmCompiler } = await import('./wasm-compiler.ts');
  return startWasmCompiler(assets);
}
