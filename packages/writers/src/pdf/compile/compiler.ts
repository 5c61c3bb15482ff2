import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { Assets, FontFace } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';

/** Turns source into the bytes of a PDF. */
export type Compile = (source: TypstSource) => Uint8Array;

const faces: readonly FontFace[] = [
  'sans-regular',
  'sans-italic',
  'sans-bold',
  'sans-bold-italic',
  'serif-regular',
  'serif-italic',
  'serif-bold',
  'serif-bold-italic',
];

const mainPath = '/main.typ';
/** The module knows its formats and forms of diagnostics by number only. */
const pdfFormat = 1;
const readableDiagnostics = 2;

let started: Promise<TypstCompiler> | undefined;

/** Starts Typst once in a process, with the bundled faces and nothing else to read. */
export async function createCompiler(assets: Assets): Promise<Compile> {
  started ??= start(assets).catch((problem: unknown) => {
    // The next document may try again.
    started = undefined;
    throw problem;
  });
  const compiler = await started;
  return (source) => compile(compiler, source);
}

async function start(assets: Assets): Promise<TypstCompiler> {
  await init({ module_or_path: (await assets.typst()) as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of faces) await builder.add_raw_font(await assets.font(face));
  return builder.build();
}

/** Without a pause inside, so that documents written side by side never mix. */
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
