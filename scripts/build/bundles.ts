import type { BuildOptions } from 'esbuild';
import { nativeSpreadPlugin } from './native-spread.ts';

/** One bundle: its entry and where it goes, from the root of the repository. */
export interface Bundle {
  readonly name: 'server' | 'client' | 'cli';
  readonly options: BuildOptions;
  /** The folder beside the bundle that holds fonts and WebAssembly, where it writes documents. */
  readonly assets?: string;
}

/** Packages whose `main` asks for its other files in a way that no bundler can follow, and the entry that it can. */
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

/** A CommonJS bundle has no `import.meta`; what ours ask of it is put in its place. */
const commonJs: BuildOptions = {
  alias,
  plugins: [nativeSpreadPlugin],
  format: 'cjs',
  banner: {
    js: "const { pathToFileURL: toUrl } = require('node:url'); const importMetaUrl = toUrl(__filename).href; const importMetaResolve = (specifier) => toUrl(require.resolve(specifier)).href;",
  },
  define: { 'import.meta.url': 'importMetaUrl', 'import.meta.resolve': 'importMetaResolve' },
};

/** A module bundle has no `require`, which some of its CommonJS parts ask for. */
const module: BuildOptions = {
  alias,
  plugins: [nativeSpreadPlugin],
  format: 'esm',
  splitting: true,
  // Beside the entry, because what is in a chunk looks for fonts beside itself.
  chunkNames: '[name]-[hash]',
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
};

/** Every bundle of the product. */
export const bundles: readonly Bundle[] = [
  {
    name: 'server',
    options: {
      ...commonJs,
      entryPoints: ['packages/server/src/main.ts'],
      outfile: 'packages/vscode/dist/server.cjs',
    },
    assets: 'packages/vscode/dist/assets',
  },
  {
    name: 'client',
    options: {
      ...commonJs,
      entryPoints: ['packages/vscode/src/extension.ts'],
      outfile: 'packages/vscode/dist/client.cjs',
      external: ['vscode'],
    },
  },
  {
    name: 'cli',
    options: {
      ...module,
      entryPoints: { rencana: 'packages/cli/src/main.ts', 'write-worker': 'packages/cli/src/write-worker.ts' },
      outdir: 'packages/cli/dist',
    },
    assets: 'packages/cli/dist/assets',
  },
];
