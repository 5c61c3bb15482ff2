import type { Assets, Outputs, WrittenOutputs } from '@rencana/api';

/** All that the server asks of the machine it runs on; tests and other hosts bring their own. */
export interface World {
  /** URIs of all `*.rencana` files and configurations below a folder; empty where it cannot be read. */
  readonly findFiles: (folder: string) => Promise<readonly string[]>;
  /** The URI of the nearest folder, from that of a file upwards, that holds the root of a plan or library. */
  readonly findRootFolder: (uri: string) => Promise<string | undefined>;
  /** The bytes of a file; `undefined` where it cannot be read (any more). */
  readonly readFile: (uri: string) => Promise<Uint8Array | undefined>;
  /** The bytes of a file that a plan names, from the folder of the plan; `undefined` where it is not in there. */
  readonly readBeside: (folder: string, file: string) => Promise<Uint8Array | undefined>;
  /** The files in the folders of the files that a plan names, as paths from the folder of the plan. */
  readonly listBeside: (folder: string, named: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Writes outputs of a build into a folder, all or none; answers their URIs or why it refused. */
  readonly writeOutputs: (folder: string, outputs: Outputs, signal: AbortSignal) => Promise<WrittenOutputs>;
  readonly assets: Assets;
  /** The URI of the page of a rule, where the pages were shipped with the server. */
  readonly rulePage: (code: string) => string | undefined;
}
