import { type Fix, type OffsetRange, resolveEdits } from '@rencana/model';
import { locateExactly } from '../locate.ts';
import type { ParsedFile, PlanState } from '../workspace.ts';

/** A change to the text of one file of a plan; offsets in UTF-16 units. */
export interface FileEdit {
  readonly file: ParsedFile;
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * The edits of a fix as they stand in the text now; `undefined` where one of its places is gone or lies outside the
 * files of the plan: half a fix is none.
 */
export function resolveFix(state: PlanState, fix: Fix): readonly FileEdit[] | undefined {
  const located = new Map(fix.edits.map(({ place }) => [place, locateExactly(state, place)]));
  const own = new Map(state.files.map((file) => [file.path, file]));
  for (const at of located.values()) if (!at || own.get(at.file.path) !== at.file) return undefined;
  const edits = resolveEdits(fix.edits, (place) => {
    const at = located.get(place);
    return at && { file: at.file.path, range: at.range, text: at.file.text };
  });
  return edits.flatMap(({ file, range, text }) => {
    const target = own.get(file);
    return target ? [{ file: target, range, text }] : [];
  });
}
