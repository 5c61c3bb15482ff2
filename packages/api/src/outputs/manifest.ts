import type { OutputDisk } from './output-disk.ts';

/** The file in an output folder that names what Rencana made there. */
export const manifestName = 'rencana-manifest.json';

/** What one output is; the plan's JSON comes from no document. */
export interface ManifestEntry {
  readonly document?: string;
  readonly format: string;
  /** Of its bytes. */
  readonly sha256: string;
  /** The plan it was made from: a file that an earlier build left here may be older than the rest. */
  readonly plan: string;
  /** The name of that plan: outputs of several plans may share a folder. */
  readonly planName?: string;
}

export interface Manifest {
  /** The tool and its version. */
  readonly tool: string;
  /** The SHA-256 of the plan's JSON, as the last build read it: that of the file which `--format json` writes. */
  readonly plan: string;
  /** Output file, relative to the folder, to what it is. */
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

/** The files that the manifest of a folder names: none where there is no manifest, `undefined` where it is damaged. */
export async function readManifest(disk: OutputDisk, folder: string): Promise<Manifest['files'] | undefined> {
  const file = disk.join(folder, manifestName);
  if (!(await disk.exists(file))) return {};
  try {
    const { files } = JSON.parse(new TextDecoder().decode(await disk.readFile(file))) as Partial<Manifest>;
    return typeof files === 'object' && files !== null && !Array.isArray(files) ? files : undefined;
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof TypeError) return undefined;
    throw problem;
  }
}

export function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}
