import type { Document } from '@rencana/document';
import { type Reading, readText } from '@rencana/language';
import type { Language, LibraryFiles } from '@rencana/model';
import type { Stage } from '@rencana/rules';
import { configFileName, type ReadConfig } from './config/plan-config.ts';
import { readConfig } from './config/read-config.ts';
import { createDocumentBuilder, type DocumentBuilder } from './document-builder.ts';
import { findRoots, type Root } from './find-roots.ts';
import { findSource, importedNames, isSameSources } from './find-sources.ts';
import { fileNameOf, folderOf } from './path.ts';
import { createPlanSession, type PlanSession } from './plan-session.ts';
import { standardLibraries } from './standard-libraries.ts';
import type { ParsedFile, PlanState, SourceFile, Workspace } from './workspace.ts';

const nothing: readonly LibraryFiles[] = [];

/** Starts an empty workspace. It never touches the disk: files come in as text. */
export function createWorkspace(): Workspace {
  const files = new Map<string, ParsedFile>();
  const readings = new WeakMap<ParsedFile, Reading>();
  const configs = new Map<string, ReadConfig>();
  const sessions = new Map<string, { readonly session: PlanSession; readonly builder: DocumentBuilder }>();
  let roots: readonly Root[] | undefined;
  let ownLibraries: readonly LibraryFiles[] = [];
  let libraries: readonly LibraryFiles[] | undefined;
  let plans: readonly LibraryFiles[] = nothing;
  let lowered = 0;
  let stage: Stage | undefined;
  const past = { rules: 0, reports: 0 };

  const setFile = ({ path, text }: SourceFile): void => {
    if (fileNameOf(path) === configFileName) {
      if (configs.get(path)?.file.text !== text) configs.set(path, readConfig(path, text));
      return;
    }
    const former = files.get(path);
    if (former?.text === text) return;
    lowered++;
    const read = readText(text, former && readings.get(former));
    const file: ParsedFile = {
      path,
      text,
      fragment: read.fragment,
      // Made when first asked for, which for most files is never.
      get places() {
        return read.places;
      },
    };
    readings.set(file, read);
    files.set(path, file);
    if (!former) roots = undefined;
  };

  const removeFile = (path: string): void => {
    configs.delete(path);
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

  const sourcesOf = (kind: 'plan' | 'library'): readonly LibraryFiles[] =>
    currentRoots().flatMap((root) => findSource(kind, membersOf(root)) ?? []);

  const currentLibraries = (): readonly LibraryFiles[] => {
    const found = sourcesOf('library');
    if (!libraries || !isSameSources(found, ownLibraries)) {
      ownLibraries = found;
      libraries = [...standardLibraries(), ...found];
    }
    return libraries;
  };

  /** What a plan that imports nothing is given never changes, so that edits in other plans leave it alone. */
  const importsFor = (members: readonly ParsedFile[]): readonly LibraryFiles[] => {
    if (importedNames(members).length === 0) return nothing;
    const found = sourcesOf('plan');
    if (!isSameSources(found, plans)) plans = found;
    return plans;
  };

  const entryOf = (root: Root) => {
    const key = keyOf(root);
    const entry = sessions.get(key) ?? { session: createPlanSession(root), builder: createDocumentBuilder() };
    sessions.set(key, entry);
    return entry;
  };

  const stateOf = (root: Root): PlanState => {
    const members = membersOf(root);
    const outside = { libraries: currentLibraries(), imports: importsFor(members) };
    return entryOf(root).session.update(members, outside, { config: configs.get(configPathOf(root)), stage });
  };

  const findRoot = (path: string): Root | undefined =>
    currentRoots().find((root) => root.root === path) ??
    currentRoots().find((root) => root.paths.includes(path) || configPathOf(root) === path);

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
    findFile: (path) => files.get(path) ?? configs.get(path)?.file,
    setStage: (wanted) => {
      stage = wanted;
    },
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

/** The configuration that counts for a root lies beside its `plan.rencana`, or beside its only file. */
function configPathOf({ root, lone }: Root): string {
  const folder = lone ? folderOf(root) : root;
  return folder === '' ? configFileName : `${folder}/${configFileName}`;
}
