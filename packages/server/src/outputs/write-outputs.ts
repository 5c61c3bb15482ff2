import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Built } from '@rencana/api';
import type { Written } from '../world.ts';

const manifestName = 'rencana-manifest.json';

type Entry = { readonly document?: string; readonly format: string; readonly sha256: string };
type Entries = Readonly<Record<string, Entry>>;

/**
 * Writes outputs into a folder, with the manifest that the command line keeps there too: each file under a temporary name
 * first, moved into place when all are there. Only files that the manifest names are ever replaced.
 */
export async function writeOutputs(folder: string, files: readonly Built[]): Promise<Written> {
  const all = [...files.map(({ name, bytes }) => ({ name, bytes }))];
  const suffix = `.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    const former = await readManifest(folder);
    const foreign = files.find(({ name }) => !former[name] && existsSync(path.join(folder, name)));
    if (foreign) return refuseForeign(path.join(folder, foreign.name));
    const manifest = { tool: 'rencana', files: { ...former, ...Object.fromEntries(files.map(describe)) } };
    all.push({ name: manifestName, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`) });
    for (const { name, bytes } of all) await writeFile(path.join(folder, name + suffix), bytes);
    for (const { name } of all) await rename(path.join(folder, name + suffix), path.join(folder, name));
  } catch (problem) {
    await Promise.all(all.map(({ name }) => rm(path.join(folder, name + suffix), { force: true }).catch(() => {})));
    return refuseFolder(folder, (problem as NodeJS.ErrnoException).code ?? '?');
  }
  return { kind: 'written', files: files.map(({ name }) => pathToFileURL(path.join(folder, name)).href) };
}

async function readManifest(folder: string): Promise<Entries> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => '{}');
  try {
    return (JSON.parse(text) as { files?: Entries }).files ?? {};
  } catch {
    return {};
  }
}

function describe({ name, bytes, document, format }: Built): [string, Entry] {
  return [name, { ...(document && { document }), format, sha256: createHash('sha256').update(bytes).digest('hex') }];
}

function refuseForeign(file: string): Written {
  return {
    kind: 'refused',
    reason: {
      id: `Berkas "${file}" sudah ada dan bukan buatan Rencana. Pindahkan berkas itu, atau pilih folder lain.`,
      en: `The file "${file}" exists and was not made by Rencana. Move it, or choose another folder.`,
    },
  };
}

function refuseFolder(folder: string, code: string): Written {
  return {
    kind: 'refused',
    reason: {
      id: `Dokumen tidak dapat ditulis ke folder "${folder}" (${code}). Periksa izinnya, atau pilih folder lain.`,
      en: `Documents cannot be written to the folder "${folder}" (${code}). Check its permissions, or choose another one.`,
    },
  };
}
