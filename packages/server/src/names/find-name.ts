import { libraryScheme, type ParsedFile, type PlanState, relativeTo } from '@rencana/api';
import type { Id, OffsetRange, PlanElement } from '@rencana/model';
import type { FileInPlan } from '../session.ts';
import { getNameIndex } from './name-index.ts';

/** The name under a cursor: what it stands for, the range of its own word, and the whole path it is a part of. */
export interface FoundName {
  readonly id: Id;
  readonly range: OffsetRange;
  /** The key of the place, in the file's places. */
  readonly key: string;
  /** What the place says as a whole: `ikm.target.2026`. */
  readonly path: string;
}

/** Finds the name at an offset: the innermost element of a dotted name whose word the cursor touches. */
export function findName({ file, state }: FileInPlan, offset: number): FoundName | undefined {
  const keys = getNameIndex(state.plan).byKey.get(planPath(state, file));
  if (!keys) return undefined;
  for (const [key, names] of keys) {
    const range = file.places.get(key);
    if (!range || offset < range[0] || offset > range[1]) continue;
    const path = file.text.slice(range[0], range[1]);
    for (const { id, name } of names) {
      const word = wordOf(range[0], name);
      if (offset >= word[0] && offset <= word[1]) return { id, range: word, key, path };
    }
    return undefined;
  }
  return undefined;
}

/** The last word of a dotted name that starts at an offset. */
export function wordOf(start: number, name: string): OffsetRange {
  return [start + name.lastIndexOf('.') + 1, start + name.length];
}

/** How the plan calls a file: by its path from the root; files of the standard library by their URI. */
export function planPath(state: PlanState, file: ParsedFile): string {
  return file.path.startsWith(libraryScheme) ? file.path : relativeTo(state.root, file.path);
}

/** The name by which a plan's own texts call an element: without the plan where that is enough. */
export function shortName(state: PlanState, element: PlanElement): string {
  const short = element.id.slice(element.id.indexOf('.') + 1);
  return state.plan.resolve(short)?.id === element.id ? short : element.id;
}
