import type { Text } from '@rencana/model';
import type { Built } from '../build-documents.ts';
import { sha256 } from '../sha256.ts';
import { findOutdated } from './find-outdated.ts';
import { encodeManifest, type Manifest, type ManifestEntry, manifestName, readManifest } from './manifest.ts';
import type { OutputDisk } from './output-disk.ts';

/** What became of outputs: the files written, or a sentence that says why none was, or that somebody stopped it. */
export type WrittenOutputs =
  | {
      readonly kind: 'written';
      readonly files: readonly string[];
      /** Files of a former build that were removed, since the plan no longer has their documents. */
      readonly removed: readonly string[];
      /** Such files that were kept, since somebody has changed them; Rencana never touches them again. */
      readonly kept: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: Text }
  | { readonly kind: 'cancelled' };

/** What a build made: its files, and the SHA-256 of the canonical JSON of the plan that they were made from. */
export interface Outputs {
  readonly files: readonly Built[];
  readonly plan: string;
  readonly planName: string;
  /** All documents that the plan has, where all were made; without it nothing is known of others. */
  readonly documents?: readonly string[];
}

/**
 * Writes outputs into a folder: each under a temporary name first, moved into place when all are there. Only files that
 * the folder's own manifest names are ever replaced or removed; after a refusal or a stop the former outputs stand as
 * they were.
 */
export async function writeOutputs(
  disk: OutputDisk,
  folder: string,
  outputs: Outputs,
  tool: string,
  signal?: AbortSignal,
): Promise<WrittenOutputs> {
  const { files, plan, planName } = outputs;
  const paths = (names: readonly string[]): readonly string[] => names.map((name) => disk.join(folder, name));
  try {
    await disk.makeFolder(folder);
    const former = await readManifest(disk, folder);
    if (!former) return refuse(damagedManifest(disk.join(folder, manifestName)));
    for (const { name } of files) {
      const file = disk.join(folder, name);
      if (!Object.hasOwn(former, name) && (await disk.exists(file))) return refuse(foreignFile(file));
    }
    const { unchanged, changed, missing } = await findOutdated(disk, folder, former, outputs);
    const forgotten = new Set([...unchanged, ...changed, ...missing]);
    const remembered = Object.entries(former).filter(([name]) => !forgotten.has(name));
    const entries = await Promise.all(files.map((file) => describe(file, { plan, planName })));
    const manifest: Manifest = { tool, plan, files: Object.fromEntries([...remembered, ...entries]) };
    const last = { name: manifestName, bytes: encodeManifest(manifest) };
    await moveIntoPlace(disk, folder, { files, removed: unchanged, last }, signal);
    return {
      kind: 'written',
      files: paths(files.map(({ name }) => name)),
      removed: paths(unchanged),
      kept: paths(changed),
    };
  } catch (problem) {
    if (signal?.aborted && problem === signal.reason) return { kind: 'cancelled' };
    return refuse(unusableFolder(folder, (problem as { code?: string }).code));
  }
}

type File = Pick<Built, 'name' | 'bytes'>;

/** What is done to a folder; the last file is moved when all else is done. */
interface Changes {
  readonly files: readonly File[];
  readonly removed: readonly string[];
  readonly last: File;
}

async function moveIntoPlace(
  disk: OutputDisk,
  folder: string,
  { files: made, removed, last }: Changes,
  signal: AbortSignal | undefined,
): Promise<void> {
  const files = [...made, last];
  const mark = crypto.randomUUID();
  const at = (name: string): string => disk.join(folder, name);
  const temporary = (name: string): string => at(`${name}.${mark}.tmp`);
  const aside = (name: string): string => at(`${name}.${mark}.old`);
  const kept = new Set<string>();
  const moved: string[] = [];
  try {
    for (const { name, bytes } of files) {
      signal?.throwIfAborted();
      await disk.writeFile(temporary(name), bytes);
    }
    signal?.throwIfAborted();
    // From here on nobody stops it: moving is quick, and half moved would be worse than late.
    for (const name of [...files.map((file) => file.name), ...removed]) {
      if (!(await disk.exists(at(name)))) continue;
      kept.add(name);
      await disk.keep(at(name), aside(name));
    }
    const move = async ({ name }: File): Promise<void> => {
      await disk.move(temporary(name), at(name));
      moved.push(name);
    };
    for (const file of made) await move(file);
    for (const name of removed) {
      await disk.remove(at(name));
      moved.push(name);
    }
    await move(last);
  } catch (problem) {
    // A program that holds one file open must not leave new documents beside old ones.
    for (const name of moved) await (kept.has(name) ? disk.move(aside(name), at(name)) : disk.remove(at(name)));
    throw problem;
  } finally {
    const rest = [...files.map(({ name }) => temporary(name)), ...[...kept].map(aside)];
    await Promise.all(rest.map((file) => disk.remove(file).catch(() => {})));
  }
}

async function describe(
  { name, bytes, document, format }: Built,
  of: Pick<ManifestEntry, 'plan' | 'planName'>,
): Promise<[string, ManifestEntry]> {
  return [name, { ...(document && { document }), format, sha256: await sha256(bytes), ...of }];
}

function refuse(reason: Text): WrittenOutputs {
  return { kind: 'refused', reason };
}

function damagedManifest(file: string): Text {
  return {
    id: `Berkas "${file}" rusak, sehingga tidak jelas berkas mana yang boleh diganti. Hapus berkas itu atau pilih folder lain.`,
    en: `The file "${file}" is damaged, so it is not known which files may be replaced. Delete it or choose another folder.`,
  };
}

function foreignFile(file: string): Text {
  return {
    id: `Berkas "${file}" sudah ada dan bukan buatan Rencana. Pindahkan berkas itu, atau pilih folder lain.`,
    en: `The file "${file}" exists and was not made by Rencana. Move it, or choose another folder.`,
  };
}

function unusableFolder(folder: string, code: string | undefined): Text {
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return {
      id: `"${folder}" adalah berkas, bukan folder, atau terletak di bawah sebuah berkas. Pilih folder lain.`,
      en: `"${folder}" is a file, not a folder, or lies below a file. Choose another folder.`,
    };
  }
  return {
    id: `Folder "${folder}" tidak dapat ditulisi (${code ?? 'tidak diketahui'}). Periksa izin dan ruang diskanya, atau pilih folder lain.`,
    en: `The folder "${folder}" cannot be written to (${code ?? 'unknown'}). Check its permissions and the space on the disk, or choose another folder.`,
  };
}
