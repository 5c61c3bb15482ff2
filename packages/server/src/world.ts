import type { Assets, Built } from '@rencana/api';
import type { Text } from '@rencana/model';

/** What became of outputs: their URIs, or a sentence that says why none was written. */
export type Written =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Text };

/** All that the server asks of the machine it runs on; tests and other hosts bring their own. */
export interface World {
  /** URIs of all `*.rencana` files below a folder; empty where it cannot be read. */
  readonly findFiles: (folder: string) => Promise<readonly string[]>;
  /** The bytes of a file; `undefined` where it cannot be read (any more). */
  readonly readFile: (uri: string) => Promise<Uint8Array | undefined>;
  /** Writes outputs of a build into a folder, all or none. */
  readonly writeOutputs: (folder: string, files: readonly Built[]) => Promise<Written>;
  readonly assets: Assets;
  /** The URI of the page of a rule, where the pages were shipped with the server. */
  readonly rulePage: (code: string) => string | undefined;
}
