import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Built } from '@rencana/api';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

const manifestName = 'rencana-manifest.json';

interface Manifest {
  readonly tool: string;
  /** Output file (relative to the folder) to what it is. */
  readonly files: Readonly<
    Record<string, { readonly document?: string; readonly format: string; readonly sha256: string }>
  >;
}

/**
 * Writes outputs into a folder: each under a temporary name first, moved into place when all are there. Only files that
 * the folder's own manifest names are ever replaced; after a failure the former outputs stand as they were.
 */
export async function writeOutputs(
  folder: string,
  files: readonly Built[],
  version: string,
): Promise<readonly string[] | Refusal> {
  const shown = folder;
  const prepared = await prepareFolder(folder, shown);
  if (isRefusal(prepared)) return prepared;
  for (const file of files) {
    const taken = await stat(path.join(folder, file.name)).then(
      () => true,
      () => false,
    );
    if (taken && !prepared.files[file.name]) {
      return refuse(
        `Berkas "${path.join(shown, file.name)}" sudah ada dan bukan buatan Rencana. Pindahkan berkas itu, atau pilih folder lain dengan --out.`,
        `The file "${path.join(shown, file.name)}" exists and was not made by Rencana. Move it, or choose another folder with --out.`,
      );
    }
  }
  const manifest: Manifest = {
    tool: `rencana ${version}`,
    files: { ...prepared.files, ...Object.fromEntries(files.map(describe)) },
  };
  const all = [...files, { name: manifestName, bytes: encode(manifest) }];
  const suffix = `.${randomBytes(6).toString('hex')}.tmp`;
  try {
    for (const { name, bytes } of all) await writeFile(path.join(folder, name + suffix), bytes);
    for (const { name } of all) await rename(path.join(folder, name + suffix), path.join(folder, name));
  } catch (problem) {
    await Promise.all(all.map(({ name }) => rm(path.join(folder, name + suffix), { force: true })));
    return notWritable(shown, problem);
  }
  return files.map(({ name }) => path.join(folder, name));
}

async function prepareFolder(folder: string, shown: string): Promise<Manifest | Refusal> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    return notWritable(shown, problem);
  }
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) return { tool: '', files: {} };
  try {
    const read = JSON.parse(text) as Partial<Manifest>;
    return { tool: '', files: typeof read.files === 'object' && read.files !== null ? read.files : {} };
  } catch {
    return refuse(
      `Berkas "${path.join(shown, manifestName)}" rusak, sehingga tidak jelas berkas mana yang boleh diganti. Hapus berkas itu atau pilih folder lain.`,
      `The file "${path.join(shown, manifestName)}" is damaged, so it is not known which files may be replaced. Delete it or choose another folder.`,
    );
  }
}

function notWritable(shown: string, problem: unknown): Refusal {
  const code = (problem as NodeJS.ErrnoException).code;
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return refuse(
      `"${shown}" adalah berkas, bukan folder. Pilih folder lain dengan --out.`,
      `"${shown}" is a file, not a folder. Choose another folder with --out.`,
    );
  }
  return refuse(
    `Folder "${shown}" tidak dapat ditulisi (${code ?? 'tidak diketahui'}); periksa izin dan ruang diskanya.`,
    `The folder "${shown}" cannot be written to (${code ?? 'unknown'}); check its permissions and the space on the disk.`,
  );
}

const encode = (manifest: Manifest): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);

function describe({ name, bytes, document, format }: Built): [string, Manifest['files'][string]] {
  return [name, { ...(document && { document }), format, sha256: createHash('sha256').update(bytes).digest('hex') }];
}
