import type { Assets, NativeTypst } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import type { Compile } from './compile.ts';
import { createLetterTest } from './draws-all-letters.ts';
import { startNativeCompiler } from './native-compiler.ts';

/** As `Compile`; a compiler may have to be loaded first. */
export type Compiler = (source: TypstSource) => Promise<Uint8Array>;

interface Started {
  readonly fontSet: string | undefined;
  readonly compiler: Promise<Compiler>;
}

let started: Started | undefined;

/** Starts Typst once for a set of fonts, as machine code where the shell brings it, else as WebAssembly; keeps the last. */
export function createCompiler(assets: Assets): Promise<Compiler> {
  const { fontSet } = assets;
  if (started && started.fontSet === fontSet) return started.compiler;
  const compiler = start(assets);
  const own: Started = { fontSet, compiler };
  started = own;
  compiler.catch(() => {
    // The next document may try again.
    if (started === own) started = undefined;
  });
  return compiler;
}

async function start(assets: Assets): Promise<Compiler> {
  // Machine code would find fonts of a region on the machine too, and prefer them on some.
  const native = assets.fontSet ? undefined : await assets.nativeTypst?.();
  const machine = native && (await tryNativeCompiler(native, assets));
  let loading: Promise<Compile> | undefined;
  const wasm = (): Promise<Compile> => {
    loading ??= import('./wasm-compiler.ts').then(({ startWasmCompiler }) => startWasmCompiler(assets));
    return loading;
  };
  if (!machine) {
    const compile = await wasm();
    return async (source) => compile(source);
  }
  // For a letter that the bundled fonts lack, machine code would take a font of the machine it runs on.
  const drawsAllLetters = await createLetterTest(assets);
  return async (source) => (drawsAllLetters(source) ? machine(source) : (await wasm())(source));
}

/** `undefined` where the machine code is there and does not run; the WebAssembly runs everywhere. */
async function tryNativeCompiler(native: NativeTypst, assets: Assets): Promise<Compile | undefined> {
  try {
    const compile = await startNativeCompiler(native, assets);
    compile({ main: 'a', files: new Map() });
    return compile;
  } catch {
    return undefined;
  }
}
