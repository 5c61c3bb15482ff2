import type { Document } from '@rencana/document';
import type { Output, WriteOptions } from '@rencana/writers';

/** What a writer elsewhere is told: all that is data. It has assets of its own. */
export type DataOptions = Pick<WriteOptions, 'name' | 'pictures' | 'look' | 'template'>;

/** Writes documents in other threads or processes, in the same bytes as here. */
export interface Elsewhere {
  /** How many documents of one format are written at once; 0 for a format that is written here. */
  readonly room: (format: string) => number;
  readonly write: (format: string, document: Document, options: DataOptions) => Promise<Output>;
  /** No more documents come in the format just written: lets go of what its writer holds. */
  readonly endFormat: () => Promise<void>;
}
