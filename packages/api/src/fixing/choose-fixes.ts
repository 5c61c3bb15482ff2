import type { OffsetRange } from '@rencana/model';
import { locate } from '../locate.ts';
import type { PlanState } from '../workspace.ts';
import { type FileEdit, resolveFix } from './resolve-fix.ts';

/** A certain fix that can be applied now. */
export interface ChosenFix {
  /** Code, place and edits, the same while the finding is. */
  readonly key: string;
  readonly code: string;
  /** The file that the finding stands in. */
  readonly file: string;
  readonly edits: readonly FileEdit[];
}

export interface FixFilter {
  /** The files that may be changed, by path. */
  readonly mayChange: (path: string) => boolean;
  /** Only fixes of findings of this code. */
  readonly code?: string;
}

/** The certain fixes of plans that touch none of each other's text; the others wait until these are applied. */
export function chooseFixes(
  states: readonly PlanState[],
  { mayChange, code: wanted }: FixFilter,
  rejected: ReadonlySet<string> = new Set(),
): readonly ChosenFix[] {
  const taken = new Map<string, OffsetRange[]>();
  const take = (edits: readonly FileEdit[]): boolean => {
    const own = new Map<string, OffsetRange[]>();
    for (const { file, range } of edits) {
      const others = [...(taken.get(file.path) ?? []), ...(own.get(file.path) ?? [])];
      if (others.some((other) => touches(other, range))) return false;
      own.set(file.path, [...(own.get(file.path) ?? []), range]);
    }
    for (const [path, ranges] of own) taken.set(path, [...(taken.get(path) ?? []), ...ranges]);
    return true;
  };
  return states.flatMap((state) =>
    state.findings.flatMap(({ code, place, fixes }): ChosenFix[] => {
      const fix = (wanted === undefined || wanted === code) && fixes.find(({ certain }) => certain);
      if (!fix) return [];
      const key = `${state.root} ${code} ${JSON.stringify([place, fix.edits])}`;
      if (rejected.has(key)) return [];
      const file = locate(state, place)?.file.path;
      const edits = resolveFix(state, fix)?.filter(isChange) ?? [];
      const isAllowed = edits.length > 0 && edits.every((edit) => mayChange(edit.file.path));
      return file !== undefined && isAllowed && take(edits) ? [{ key, code, file, edits }] : [];
    }),
  );
}

function isChange({ file, range, text }: FileEdit): boolean {
  return file.text.slice(...range) !== text;
}

/** True where two changes share text, or where text would be inserted at the edge of the other. */
function touches(left: OffsetRange, right: OffsetRange): boolean {
  const isInsertion = left[0] === left[1] || right[0] === right[1];
  return isInsertion ? left[0] <= right[1] && right[0] <= left[1] : left[0] < right[1] && right[0] < left[1];
}
