import type { Workspace } from '../workspace.ts';
import { applyEdits } from './apply-edits.ts';
import { type ChosenFix, chooseFixes, type FixFilter } from './choose-fixes.ts';

/** A file that fixes have changed. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes were applied to findings of each code in this file. */
  readonly applied: ReadonlyMap<string, number>;
}

export interface FixResult {
  readonly files: readonly FixedFile[];
  /** False where fixes were still left when the bound of rounds was reached, or where they undo each other. */
  readonly isComplete: boolean;
}

/** More rounds than any chain of fixes needs; only fixes that chase each other reach it. */
const mostRounds = 50;

/**
 * Applies all certain fixes to a fixed point: each round checks again, and what overlaps waits for the next one. A fix
 * that would leave more errors than before is not applied. The workspace holds the fixed texts afterwards.
 */
export function fixWorkspace(workspace: Workspace, filter: FixFilter): FixResult {
  const files = new Map<string, { readonly before: string; readonly applied: Map<string, number> }>();
  const rejected = new Set<string>();
  const seen = new Set<string>();

  const tryFixes = (fixes: readonly ChosenFix[], errors: number): boolean => {
    const former = changeTexts(workspace, fixes);
    if (countErrors(workspace) <= errors) {
      for (const [path, before] of former) if (!files.has(path)) files.set(path, { before, applied: new Map() });
      for (const { code, edits, file } of fixes) {
        const { applied } = files.get(file) ?? files.get(edits[0]?.file.path ?? '') ?? { applied: new Map() };
        applied.set(code, (applied.get(code) ?? 0) + 1);
      }
      return true;
    }
    for (const [path, text] of former) workspace.setFile({ path, text });
    const [only] = fixes;
    if (fixes.length === 1 && only) {
      rejected.add(only.key);
      return false;
    }
    // One half is enough for this round: the other is looked at again in the next.
    const half = fixes.length >> 1;
    return tryFixes(fixes.slice(0, half), errors) || tryFixes(fixes.slice(half), errors);
  };

  const result = (isComplete: boolean): FixResult => ({
    files: [...files].flatMap(([path, { before, applied }]) => {
      const after = workspace.findFile(path)?.text ?? before;
      return after === before ? [] : [{ path, before, after, applied }];
    }),
    isComplete,
  });

  for (let round = 0; round < mostRounds; round++) {
    const fixes = chooseFixes(workspace.plans(), filter, rejected);
    if (fixes.length === 0) return result(true);
    tryFixes(fixes, countErrors(workspace));
    const texts = JSON.stringify([[...files.keys()].map((path) => workspace.findFile(path)?.text), rejected.size]);
    if (seen.has(texts)) return result(false);
    seen.add(texts);
  }
  return result(false);
}

/** Puts the edits of fixes into the texts; answers the former texts of the files that changed. */
function changeTexts(workspace: Workspace, fixes: readonly ChosenFix[]): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    former.set(file.path, file.text);
    workspace.setFile({ path: file.path, text: applyEdits(file.text, own) });
  }
  return former;
}

function countErrors(workspace: Workspace): number {
  return workspace
    .plans()
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error').length;
}
