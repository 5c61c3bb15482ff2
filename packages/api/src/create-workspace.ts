import { type Reading, readText } from '@rencana/language';
import type { LibraryFiles } from '@rencana/model';
import type { Stage } from '@rencana/rules';
import { configPathOf } from './config/config-path.ts';
import { configFileName, type ReadConfig } from './config/plan-config.ts';
import { readConfig } from './config/read-config.ts';
import { createDocumentBuilder, type DocumentBuilder } from './document-builder.ts';
import { findRoots, type Root } from './find-roots.ts';
import { isSameSources } from './find-sources.ts';
import { type Members, readMembers } from './members.ts';
import { fileNameOf } from './path.ts';
import { createPlanSession, type PlanSession } from './plan-session.ts';
import { standardLibraries } from './standard-libraries.ts';
import { createStopwatch } from './stopwatch.ts';
import type { ParsedFile, PlanState, SourceFile, Workspace } from './workspace.ts';

const nothing: readonly LibraryFiles[] = [];

/** What a shell may lend a workspace. */
export interface WorkspaceOptions {
  /** A clock in milliseconds, for `statistics`; without it nothing is timed. */
  readonly now?: () => number;
}

/** Starts an empty workspace. It never touches the disk: files come in as text. */
export function createWorkspace({ now }: WorkspaceOptions = {}): Workspace {
  const stopwatch = createStopwatch(now);
  const files = new Map<string, ParsedFile>();
  const readings = new WeakMap<ParsedFile, Reading>();
  const configs = new Map<string, ReadConfig>();
  const sessions = new Map<string, { readonly session: PlanSession; readonly builder: DocumentBuilder }>();
  const besides = new Map<string, ReadonlySet<string>>();
  const members = new Map<string, Members>();
  const rootOf = new Map<string, Root>();
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
    const read = stopwatch.measurePhase('read', () => readText(text, former && readings.get(former)));
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
    if (former) members.delete(keyOfPath(path));
    else roots = undefined;
  };

  const removeFile = (path: string): void => {
    configs.delete(path);
    if (files.delete(path)) roots = undefined;
  };

  const currentRoots = (): readonly Root[] => {
    if (roots) return roots;
    roots = findRoots(files.keys());
    members.clear();
    rootOf.clear();
    for (const root of roots) for (const path of root.paths) rootOf.set(path, root);
    const kept = new Set(roots.map(keyOf));
    for (const [key, { session, builder }] of sessions) {
      if (kept.has(key)) continue;
      past.rules += session.ruleRuns();
      past.reports += builder.runs();
      sessions.delete(key);
    }
    return roots;
  };

  const keyOfPath = (path: string): string => {
    const root = rootOf.get(path);
    return root ? keyOf(root) : '';
  };

  const membersOf = (root: Root): Members => {
    const key = keyOf(root);
    const known = members.get(key) ?? readMembers(root.paths.flatMap((path) => files.get(path) ?? []));
    members.set(key, known);
    return known;
  };

  const currentLibraries = (): readonly LibraryFiles[] => {
    const found = currentRoots().flatMap((root) => membersOf(root).library ?? []);
    if (!libraries || !isSameSources(found, ownLibraries)) {
      ownLibraries = found;
      libraries = [...standardLibraries(), ...found];
    }
    return libraries;
  };

  /** What a plan that imports nothing is given never changes, so that edits in other plans leave it alone. */
  const importsFor = ({ isImporting }: Members): readonly LibraryFiles[] => {
    if (!isImporting) return nothing;
    const found = currentRoots().flatMap((root) => membersOf(root).plan ?? []);
    if (!isSameSources(found, plans)) plans = found;
    return plans;
  };

  const entryOf = (root: Root) => {
    const key = keyOf(root);
    const entry = sessions.get(key) ?? {
      session: createPlanSession(root, stopwatch),
      builder: createDocumentBuilder(),
    };
    sessions.set(key, entry);
    return entry;
  };

  const stateOf = (root: Root, known = currentLibraries()): PlanState => {
    const own = membersOf(root);
    const outside = { libraries: known, imports: importsFor(own) };
    return entryOf(root).session.update(own.files, outside, {
      config: configs.get(configPathOf(root)),
      stage,
      beside: besides.get(root.root),
    });
  };

  const findRoot = (path: string): Root | undefined =>
    currentRoots().find((root) => root.root === path) ??
    currentRoots().find((root) => root.paths.includes(path) || configPathOf(root) === path);

  const build: Workspace['buildDocument'] = (path, id, language, fingerprints) => {
    const root = findRoot(path);
    const state = root && stateOf(root);
    return (
      state && stopwatch.measurePhase('report', () => entryOf(root).builder.build(state, id, language, fingerprints))
    );
  };

  return {
    setFile,
    removeFile,
    plans: () => {
      const known = currentLibraries();
      return currentRoots().map((root) => stateOf(root, known));
    },
    findPlan: (path) => {
      const root = findRoot(path);
      return root && stateOf(root);
    },
    findFile: (path) => files.get(path) ?? configs.get(path)?.file,
    setStage: (wanted) => {
      stage = wanted;
    },
    setBeside: (root, names) => {
      const former = besides.get(root);
      if (!names) besides.delete(root);
      else if (former?.size !== names.size || ![...names].every((name) => former.has(name))) besides.set(root, names);
    },
    documents: (path) => {
      const root = findRoot(path);
      return root ? entryOf(root).builder.documents(stateOf(root)) : [];
    },
    buildDocument: build,
    statistics: stopwatch.statistics,
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
