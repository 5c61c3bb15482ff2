import path from 'node:path';
import { type Location, locate, type PlanState } from '@rencana/api';
import type { Finding, Language } from '@rencana/model';

/** A finding with the place where it stands now and the language of its plan. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** The path as the user sees it from the current folder. */
  readonly file: string;
  readonly language: Language | undefined;
}

/** The findings of plans in the order of files and places. */
export function locateFindings(
  states: readonly PlanState[],
  asked: ReadonlySet<string>,
  cwd: string,
): LocatedFinding[] {
  const located = states.flatMap((state) =>
    state.findings.flatMap((finding): LocatedFinding[] => {
      const location = locate(state, finding.place) ?? firstOfPlan(state);
      if (!location || !asked.has(location.file.path)) return [];
      const file = path.relative(cwd, location.file.path).replaceAll(path.sep, '/');
      return [{ finding, location, file, language: state.plan.parts.plan[0]?.language }];
    }),
  );
  return located.sort(
    (left, right) =>
      (left.file < right.file ? -1 : left.file > right.file ? 1 : 0) ||
      left.location.range[0] - right.location.range[0],
  );
}

/** A finding about the whole plan, or about what is gone, stands at the start of its first file. */
function firstOfPlan(state: PlanState): Location | undefined {
  const file = state.files[0];
  return file && { file, range: [0, 0], line: 1, column: 1, endLine: 1, endColumn: 1 };
}
