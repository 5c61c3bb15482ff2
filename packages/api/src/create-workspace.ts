import type { Document } from '@rencana/document';
import { readText } from '@rencana/language';
import { isEqual, type Language, type LibraryFiles } from '@rencana/model';
import { createDocumentBuilder, type DocumentBuilder } from './document-builder.ts';
import { findRoots, type Root } from './find-roots.ts';
import { relativeTo } from './path.ts';
import { createPlanSession, type PlanSession } from './plan-session.ts';
import { standardLibraries } from './standard-libraries.ts';
import type { ParsedFile, PlanState, SourceFile, Workspace } from './workspace.ts';

/** Starts an empty workspace. It never touches the disk: files come in as text. */
export function createWorkspace(): Workspace {
  const files = new Map<string, ParsedFile>();
  const sessions = new Map<string, { readonly session: PlanSession; readonly builder: DocumentBuilder }>();
  let roots: readonly Root[] | undefined;
  let ownLibraries: readonly LibraryFiles[] = [];
  let libraries: readonly LibraryFiles[] | undefined;
  let lowered = 0;
  const past = { rules: 0, reports: 0 };

  const setFile = ({ path, text }: SourceFile): void => {
    const former = files.get(path);
    if (former?.text === text) return;
    lowered++;
    const { fragment, places } = readText(text);
    files.set(path, {
      path,
      text,
      places,
      fragment: former && isEqual(former.fragment, fragment) ? former.fragment : fragment,
    });
    if (!former) roots = undefined;
  };

  const removeFile = (path: string): void => {
    if (files.delete(path)) roots = undefined;
  };

  const currentRoots = (): readonly Root[] => {
    if (roots) return roots;
    roots = findRoots(files.keys());
    const kept = new Set(roots.map(keyOf));
    for (const [key, { session, builder }] of sessions) {
      if (kept.has(key)) continue;
      past.rules += session.ruleRuns();
      past.reports += builder.runs();
      sessions.delete(key);
    }
    return roots;
  };

  const membersOf = (root: Root): ParsedFile[] => root.paths.flatMap((path) => files.get(path) ?? []);

  const currentLibraries = (): readonly LibraryFiles[] => {
    const found = currentRoots().flatMap((root) => libraryOf(root, membersOf(root)) ?? []);
    if (!libraries || !isSameLibraries(found, ownLibraries)) {
      ownLibraries = found;
      libraries = [...standardLibraries(), ...found];
    }
    return libraries;
  };

  const entryOf = (root: Root) => {
    const key = keyOf(root);
    const entry = sessions.get(key) ?? { session: createPlanSession(root), builder: createDocumentBuilder() };
    sessions.set(key, entry);
    return entry;
  };

  const stateOf = (root: Root): PlanState => entryOf(root).session.update(membersOf(root), currentLibraries());

  const findRoot = (path: string): Root | undefined =>
    currentRoots().find((root) => root.root === path) ?? currentRoots().find((root) => root.paths.includes(path));

  const build = (path: string, id: string, language?: Language): Document | undefined => {
    const root = findRoot(path);
    return root && entryOf(root).builder.build(stateOf(root), id, language);
  };

  return {
    setFile,
    removeFile,
    plans: () => currentRoots().map(stateOf),
    findPlan: (path) => {
      const root = findRoot(path);
      return root && stateOf(root);
    },
    findFile: (path) => files.get(path),
    documents: (path) => {
      const root = findRoot(path);
      return root ? entryOf(root).builder.documents(stateOf(root)) : [];
    },
    buildDocument: build,
    counts: () => {
      const now = { lower: lowered, ...past };
      for (const { session, builder } of sessions.values()) {
        now.rules += session.ruleRuns();
        now.reports += builder.runs();
      }
      return now;
    },
  };
}

const keyOf = (root: Root): string => `${root.lone ? 'file' : 'folder'}:${root.root}`;

function libraryOf(root: Root, members: readonly ParsedFile[]): LibraryFiles | undefined {
  for (const { fragment } of members) {
    const name = fragment.elements.find((element) => element.kind === 'library' && !element.extends)?.name;
    if (name)
      return {
        name,
        files: members.map((file) => ({
          path: `${name}/${relativeTo(root.root, file.path)}`,
          fragment: file.fragment,
        })),
      };
  }
  return undefined;
}

function isSameLibraries(left: readonly LibraryFiles[], right: readonly LibraryFiles[]): boolean {
  return (
    left.length === right.length &&
    left.every((library, i) => {
      const other = right[i];
      return (
        library.name === other?.name &&
        library.files.length === other.files.length &&
        library.files.every(
          (file, k) => file.path === other.files[k]?.path && file.fragment === other.files[k]?.fragment,
        )
      );
    })
  );
}
