import { findRange, type ParsedFile, type PlanState, relativeTo, standardLibraryFiles } from '@rencana/api';
import type { Id } from '@rencana/model';
import type { Location } from 'vscode-languageserver';
import { toRange } from '../positions.ts';
import type { Session } from '../session.ts';
import { wordOf } from './find-name.ts';
import { getNameIndex } from './name-index.ts';

/** A place where an element is named, as editors take it; the range covers its own word only. */
export interface NameLocation extends Location {
  readonly isDeclaration: boolean;
  /** Outside the plan: in a library, or in a plan that it imports. */
  readonly isLibrary: boolean;
}

/** All places of a plan where an element is named, also in closed files and inside prose. */
export function findPlaces(session: Session, state: PlanState, id: Id): readonly NameLocation[] {
  const files = filesOf(session, state);
  return (getNameIndex(state.plan).byId.get(id) ?? []).flatMap(({ file: path, key, name, isDeclaration }) => {
    const file = files(path);
    const range = file && findRange(file, key);
    if (!file || !range) return [];
    return [
      {
        uri: session.toUri(file.path),
        range: toRange(file, wordOf(range[0], name)),
        isDeclaration,
        isLibrary: !state.files.includes(file),
      },
    ];
  });
}

function filesOf(session: Session, state: PlanState): (path: string) => ParsedFile | undefined {
  const own = new Map(state.files.map((file) => [relativeTo(state.root, file.path), file]));
  return (path) =>
    own.get(path) ?? session.workspace().findFile(path) ?? standardLibraryFiles().find((file) => file.path === path);
}
