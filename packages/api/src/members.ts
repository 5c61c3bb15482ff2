import type { LibraryFiles } from '@rencana/model';
import { findSource, importedNames } from './find-sources.ts';
import type { ParsedFile } from './workspace.ts';

/** The files of one root and what other roots have to know of them. */
export interface Members {
  readonly files: readonly ParsedFile[];
  /** The library that they declare, for all who use it. */
  readonly library: LibraryFiles | undefined;
  /** The plan that they declare, for all who import it. */
  readonly plan: LibraryFiles | undefined;
  /** They import other plans. */
  readonly isImporting: boolean;
}

/** Looks through the files of one root. */
export function readMembers(files: readonly ParsedFile[]): Members {
  return {
    files,
    library: findSource('library', files),
    plan: findSource('plan', files),
    isImporting: importedNames(files).length > 0,
  };
}
