import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Assets,
  configFileName,
  fontFiles,
  resvgFile,
  rootFiles,
  typstFile,
  webFontFiles,
  writeOutputs,
} from '@rencana/api';
import { listBeside, readBeside } from '@rencana/api/node-beside';
import { nodeOutputDisk } from '@rencana/api/node-output-disk';
import { version } from './version.ts';
import type { World } from './world.ts';

/** The world of a Node process, also of the Node inside an editor: the local disk and what lies beside the bundle. */
export function nodeWorld(): World {
  return {
    findFiles: async (folder) => {
      const at = toDisk(folder);
      return at ? (await walk(at, new Set())).map((file) => pathToFileURL(file).href) : [];
    },
    findRootFolder: async (uri) => {
      const at = toDisk(uri);
      const root = at && findRootAbove(path.dirname(at));
      return root && pathToFileURL(root).href;
    },
    readFile: async (uri) => {
      const at = toDisk(uri);
      return at ? readFile(at).catch(() => undefined) : undefined;
    },
    readBeside: async (folder, file) => {
      const at = toDisk(folder);
      return at ? readBeside(at, file) : undefined;
    },
    listBeside: async (folder, named) => {
      const at = toDisk(folder);
      return at ? listBeside(at, named) : new Set();
    },
    writeOutputs: async (folder, outputs, signal) => {
      const written = await writeOutputs(nodeOutputDisk, fileURLToPath(folder), outputs, `rencana ${version}`, signal);
      if (written.kind !== 'written') return written;
      const toUris = (files: readonly string[]) => files.map((file) => pathToFileURL(file).href);
      return {
        kind: 'written',
        files: toUris(written.files),
        removed: toUris(written.removed),
        kept: toUris(written.kept),
      };
    },
    assets: readAssets(),
    rulePage: (code) => findBeside(`rules/${code}.md`, `../../../docs/rules/${code}.md`)?.href,
  };
}

const toDisk = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined);

function findRootAbove(folder: string): string | undefined {
  if (rootFiles.some((name) => existsSync(path.join(folder, name)))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : findRootAbove(above);
}

/** Links are followed once, so that a loop of links ends. */
async function walk(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const at = path.join(folder, entry.name);
    const isOurs = entry.name.endsWith('.rencana') || entry.name === configFileName;
    if (isOurs && !entry.isDirectory()) found.push(at);
    else if (entry.isDirectory() || entry.isSymbolicLink()) found.push(...(await walk(at, seen)));
  }
  return found;
}

function readAssets(): Assets {
  return {
    font: (face) => read(fontFiles[face]),
    webFont: (face) => read(webFontFiles[face]),
    resvg: () => read(resvgFile),
    typst: () => read(typstFile),
  };
}

/** Beside the bundle lie copies of the fonts; a clone that runs from source has them in its packages. */
async function read(specifier: string): Promise<Uint8Array> {
  const beside = findBeside(`assets/${path.basename(specifier)}`);
  return new Uint8Array(await readFile(beside ?? new URL(import.meta.resolve(specifier))));
}

function findBeside(...candidates: readonly string[]): URL | undefined {
  return candidates
    .map((candidate) => new URL(candidate, import.meta.url))
    .find((candidate) => existsSync(fileURLToPath(candidate)));
}
