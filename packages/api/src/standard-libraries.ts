import { libraryTexts, readText } from '@rencana/language';
import type { FragmentFile, LibraryFiles } from '@rencana/model';
import type { ParsedFile } from './workspace.ts';

let parsed: readonly (ParsedFile & { readonly library: string })[] | undefined;

/** The scheme of the read-only documents that show the standard library. */
export const libraryScheme = 'rencana-library:/';

/** The files of the standard library, parsed once per process. */
export function standardLibraryFiles(): readonly (ParsedFile & { readonly library: string })[] {
  parsed ??= libraryTexts.map(({ name, path, text }) => ({
    path: libraryScheme + path,
    library: name,
    text,
    ...readText(text),
  }));
  return parsed;
}

let libraries: readonly LibraryFiles[] | undefined;

/** The standard library as join takes it. */
export function standardLibraries(): readonly LibraryFiles[] {
  libraries ??= groupByLibrary(standardLibraryFiles());
  return libraries;
}

function groupByLibrary(files: ReturnType<typeof standardLibraryFiles>): LibraryFiles[] {
  const groups = new Map<string, FragmentFile[]>();
  for (const { library, path, fragment } of files)
    groups.set(library, [...(groups.get(library) ?? []), { path, fragment }]);
  return [...groups].map(([name, members]) => ({ name, files: members }));
}
