import type { FragmentElement, LibraryFiles } from '@rencana/model';
import { standardLibraries } from './standard-libraries.ts';
import type { ParsedFile } from './workspace.ts';

/** The plan or library that a root declares, as others use or import it; `undefined` where it declares none of the kind. */
export function findSource(kind: 'plan' | 'library', members: readonly ParsedFile[]): LibraryFiles | undefined {
  const name = declaredName(kind, members);
  // Full paths: those of the plan that uses them are relative, so that nobody takes one for the other.
  return name ? { name, files: members.map(({ path, fragment }) => ({ path, fragment })) } : undefined;
}

/** The name of the first plan or library that is declared in files of one root. */
export function declaredName(kind: 'plan' | 'library', files: readonly ParsedFile[]): string | undefined {
  for (const { fragment } of files) {
    const element = fragment.elements.find((each) => each.kind === kind && !each.extends);
    if (element?.name !== undefined) return element.name;
  }
  return undefined;
}

/** The names of plans that the files of one root import. */
export function importedNames(files: readonly ParsedFile[]): readonly string[] {
  return namesSaid(files, 'import');
}

/** The names of plans and own libraries, not of the standard library, that the files of one root need. */
export function neededNames(files: readonly ParsedFile[]): readonly string[] {
  const standard = new Set(standardLibraries().map(({ name }) => name));
  return [...importedNames(files), ...namesSaid(files, 'uses').filter((name) => !standard.has(name))];
}

function namesSaid(files: readonly ParsedFile[], keyword: 'uses' | 'import'): readonly string[] {
  return files
    .flatMap(({ fragment }) => fragment.elements.filter(isRoot))
    .flatMap(({ properties }) => properties)
    .flatMap(({ keyword: said, value }) => (said === keyword && value.shape === 'references' ? value.names : []));
}

const isRoot = ({ kind }: FragmentElement): boolean => kind === 'plan' || kind === 'library';

/** True where two lists hold the same files with the same fragments. */
export function isSameSources(left: readonly LibraryFiles[], right: readonly LibraryFiles[]): boolean {
  return (
    left.length === right.length &&
    left.every((source, i) => {
      const other = right[i];
      return (
        source.name === other?.name &&
        source.files.length === other.files.length &&
        source.files.every(
          (file, k) => file.path === other.files[k]?.path && file.fragment === other.files[k]?.fragment,
        )
      );
    })
  );
}
