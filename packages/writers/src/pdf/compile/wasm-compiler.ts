import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { Assets } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import { type Compile, mainPath } from './compile.ts';
import { faces } from './faces.ts';

/** The module knows its formats and forms of diagnostics by number only. */
const pdfFormat = 1;
const readableDiagnostics = 2;

/** Starts Typst as WebAssembly, with the bundled faces and nothing else to read. */
export async function startWasmCompiler(assets: Assets): Promise<Compile> {
  await init({ module_or_path: (await assets.typst()) as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of faces) await builder.add_raw_font(await assets.font(face));
  const compiler = await builder.build();
  return (source) => compile(compiler, source);
}

function compile(compiler: TypstCompiler, { main, files }: TypstSource): Uint8Array {
  try {
    compiler.add_source(mainPath, main);
    for (const [path, text] of files) compiler.map_shadow(path, new TextEncoder().encode(text));
    const world = compiler.snapshot('/', mainPath, null);
    try {
      const { result, diagnostics } = world.get_artifact(pdfFormat, readableDiagnostics);
      if (!result) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
      return result;
    } finally {
      world.free();
    }
  } finally {
    compiler.reset_shadow();
    compiler.reset();
  }
}
