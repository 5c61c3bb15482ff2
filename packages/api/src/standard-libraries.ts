import { libraryTexts, readText } from '@rencana/language';
import type { LibraryFiles } from '@rencana/model';
import type { ParsedFile } from './workspace.ts';

/** A file of the standard library, with the name of its library. */
export interface LibraryFile extends ParsedFile {
  readonly library: string;
}

/** The scheme of the read-only documents that show the standard library. */
export const libraryScheme = 'rencana-library:/';

let known: readonly LibraryFile[] | undefined;

/** The files of the standard library; each is parsed when its content is first asked for, once per process. */
export function standardLibraryFiles(): readonly LibraryFile[] {
  known ??= libraryTexts.map(({ name, path, text }) => {
    let read: ReturnType<typeof readText> | undefined;
    const content = () => {
      read ??= readText(text);
      return read;
    };
    return {
      path: libraryScheme + path,
      library: name,
      text,
      get fragment() {
        return content().fragment;
      },
      get places() {
        return content().places;
      },
    };
  });
  return known;
}

let libraries: readonly LibraryFiles[] | undefined;

/** The standard library as join takes it, which reads the files only of those libraries that a plan uses. */
export function standardLibraries(): readonly LibraryFiles[] {
  libraries ??= [...Map.groupBy(standardLibraryFiles(), ({ library }) => library)].map(([name, files]) => ({
    name,
    files,
  }));
  return libraries;
}
