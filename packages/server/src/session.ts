import {
  createOutputMemory,
  createWorkspace,
  type OutputMemory,
  type ParsedFile,
  type PlanState,
  type Stage,
  standardLibraryFiles,
  type Workspace,
} from '@rencana/api';
import type { Language, Text } from '@rencana/model';
import { URI } from 'vscode-uri';
import type { World } from './world.ts';

/** A file of the workspace, with the plan to which it belongs. */
export interface FileInPlan {
  readonly file: ParsedFile;
  readonly state: PlanState;
}

/** What the features share: the texts as they stand now, and the plans made of them. */
export interface Session {
  readonly world: World;
  /** What writers made of documents that still stand as they were. */
  readonly outputs: OutputMemory;
  /** The plans, with all texts taken over that have changed since the last question. */
  readonly workspace: () => Workspace;
  /** Takes a text over; the text of an open document wins over that on the disk. */
  readonly setText: (uri: string, text: string, from: 'editor' | 'disk') => void;
  /** Gives a closed document back to the disk. */
  readonly close: (uri: string) => void;
  readonly isOpen: (uri: string) => boolean;
  readonly remove: (uri: string) => void;
  readonly find: (uri: string) => FileInPlan | undefined;
  readonly toUri: (path: string) => string;
  readonly toPath: (uri: string) => string;
  /** The language of messages about a file: the setting, else that of its plan, else Indonesian. */
  readonly languageOf: (state: PlanState | undefined) => Language;
  readonly say: (text: Text, state: PlanState | undefined) => string;
  readonly setLanguage: (language: Language | 'auto') => void;
  /** The coaching stage of the setting, to judge all plans by; without it each plan's own. */
  readonly setStage: (stage: Stage | undefined) => void;
  /** True where the editor asks for the edit of an action when it is chosen. */
  readonly resolvesActions: () => boolean;
  readonly setResolvesActions: (resolves: boolean) => void;
}

/** Starts a session without any file. */
export function createSession(world: World): Session {
  const workspace = createWorkspace();
  const uris = new Map<string, string>();
  const open = new Set<string>();
  const changed = new Map<string, string>();
  let language: Language | 'auto' = 'auto';
  let resolvesActions = false;

  // Paths are readable URIs, because they come back in outputs and messages; the exact URI is kept beside them.
  const toPath = (uri: string): string => {
    const path = URI.parse(uri).toString(true);
    uris.set(path, uri);
    return path;
  };
  const toUri = (path: string): string => uris.get(path) ?? URI.parse(path).toString();

  const upToDate = (): Workspace => {
    for (const [path, text] of changed) workspace.setFile({ path, text });
    changed.clear();
    return workspace;
  };

  const find = (uri: string): FileInPlan | undefined => {
    const path = toPath(uri);
    const file = upToDate().findFile(path);
    const state = file && workspace.findPlan(path);
    if (file && state) return { file, state };
    const library = standardLibraryFiles().find((candidate) => candidate.path === path);
    const reader = library && workspace.plans().find(({ plan }) => usesLibrary(plan.sources.values(), library.path));
    return library && reader && { file: library, state: reader };
  };

  const languageOf = (state: PlanState | undefined): Language =>
    language === 'auto' ? (state?.language ?? 'id') : language;

  return {
    world,
    outputs: createOutputMemory(),
    workspace: upToDate,
    setText: (uri, text, from) => {
      const path = toPath(uri);
      if (from === 'editor') open.add(path);
      else if (open.has(path)) return;
      changed.set(path, text);
    },
    close: (uri) => open.delete(toPath(uri)),
    isOpen: (uri) => open.has(toPath(uri)),
    remove: (uri) => {
      const path = toPath(uri);
      open.delete(path);
      changed.delete(path);
      workspace.removeFile(path);
    },
    find,
    toUri,
    toPath,
    languageOf,
    say: (text, state) => text[languageOf(state)],
    setStage: workspace.setStage,
    setLanguage: (wanted) => {
      language = wanted;
    },
    resolvesActions: () => resolvesActions,
    setResolvesActions: (resolves) => {
      resolvesActions = resolves;
    },
  };
}

function usesLibrary(sources: Iterable<readonly { readonly file: string }[]>, path: string): boolean {
  for (const list of sources) if (list.some(({ file }) => file === path)) return true;
  return false;
}
